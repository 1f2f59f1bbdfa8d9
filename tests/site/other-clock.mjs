// Preloaded by tests/site/reproducible.test.ts: the clock is three years fast.
const years = 3 * 365 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [RealDate.now() + years]));
  }

  static now() {
    return RealDate.now() + years;
  }
};
