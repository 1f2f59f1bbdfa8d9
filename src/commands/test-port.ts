/**
 * The first of the three ports of the browser tests; `TEST_PORT` moves them where they are taken. The
 * address of the second build is part of its pages, so build and test must agree.
 */
export const testPort = Number(process.env['TEST_PORT'] ?? 4397);
