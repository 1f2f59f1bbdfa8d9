import type { Article } from '../../articles/article.ts';
import { onceFor } from '../../once.ts';
import { readYaml } from '../../articles/yaml.ts';
import { checkCoverage } from './coverage.ts';
import { targetDataSchema, type TargetData } from './target.ts';

const declaredIn = 'src/study/targets/target.ts';

/**
 * Returns the targets and the exceptions of `content/study/targets.yaml`. Throws a `ContentError`
 * that lists every problem: a quotation that is not in the text, a number of a printed line that is
 * in neither list, an exception that excepts nothing.
 */
export function readTargets(
  articles: readonly Article[],
  content = 'content',
): Promise<TargetData> {
  const schema = targetDataSchema(articles).superRefine((data, context) =>
    checkCoverage(data, articles, context),
  );
  return readYaml(`${content}/study/targets.yaml`, schema, { declaredIn });
}

/** Returns the targets of these articles, read once for all pages of a build. */
export const targetsOf = onceFor(readTargets);
