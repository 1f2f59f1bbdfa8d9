interface Rules {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

/** Trusted Types, as far as they are used here; some browsers have none. */
export interface TrustedWindow<Rule extends keyof Rules> {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: Pick<Rules, Rule>): Pick<Rules, Rule>;
  };
}
