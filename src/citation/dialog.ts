/** Leads to the references of a story, and to what they say of these paragraphs. */
export function openCiteDialog({
  story,
  paragraphs,
}: {
  story: string;
  paragraphs?: readonly [number, number];
}): Promise<void> {
  const fragment = paragraphs ? `#p${paragraphs[0]}` : '';
  location.assign(new URL(`cite/${story}/${fragment}`, location.href));
  return Promise.resolve();
}
