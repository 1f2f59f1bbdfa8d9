import { expect, test, type Page } from 'playwright/test';
import { axeFindings } from './measures.ts';

const altered = '五年內上市企業總數超過200家，打造全國營商環境標杆城市';

/** Opens the checker with a quotation in the address and waits for the verdict of the whole. */
async function open(page: Page, script: string, quotation: string) {
  await page.goto(`${script}/check/?${new URLSearchParams({ q: quotation })}`);
  const whole = page.locator('[data-verdict]').first();
  await expect(whole).toBeVisible();
  return whole;
}

/** Pastes into the field as a reader would, and checks. */
async function paste(page: Page, quotation: string): Promise<void> {
  await page.locator('textarea[name="q"]').fill(quotation);
  await page.getByRole('button', { name: /^[核][对對]$/ }).click();
}

test('a changed number: verdict, difference, words, place @everywhere', async ({
  page,
  baseURL,
}) => {
  const whole = await open(page, 'hans', altered);
  await expect(whole).toHaveAttribute('data-verdict', 'near');
  await expect(whole.getByRole('heading', { level: 2 })).toHaveText('有出入 · 1 处数字不同');
  await expect(whole.locator('del')).toHaveText(['200']);
  await expect(whole.locator('ins')).toHaveText(['100']);
  await expect(whole.getByText('数字不同：所贴作“200”，原文作“100”。')).toBeVisible();
  const link = whole.locator('a[href$="#p23"]');
  await link.click();
  await expect(page).toHaveURL(
    `${baseURL ?? ''}hans/articles/2022-party-congress/?${new URLSearchParams({ q: '五年内上市企业总数超过100家。打造全国营商环境标杆城市' })}#p23`,
  );
  await expect(page.locator('#p23')).toBeInViewport();
});

for (const [quotation, match] of [
  ['濟南要堅持生態立市', 'verbatim'],
  ['濟南，要堅持生態立市', 'punctuation'],
  ['济南要坚持生态立市', 'script'],
] as const) {
  test(`word for word (${match}) in both scripts of the page`, async ({ page }) => {
    for (const script of ['hans', 'hant']) {
      const whole = await open(page, script, quotation);
      await expect(whole).toHaveAttribute('data-verdict', 'exact');
      await expect(whole).toHaveAttribute('data-match', match);
      await expect(whole.locator('a[href$="#p6"]')).toHaveCount(1);
      await expect(whole).toContainText(script === 'hans' ? '说话人：刘家义' : '說話人：劉家義');
    }
  });
}

test('several parts: one verdict for the whole and one for each', async ({ page }) => {
  await open(page, 'hans', '濟南要堅持生態立市……今天天气很好……上市企业总数超过200家');
  const verdicts = await page
    .locator('[data-verdict]')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['verdict']));
  expect(verdicts).toEqual(['near', 'exact', 'absent', 'near']);
  await expect(page.getByText('共 3 段：1 段一字不差，1 段有出入，1 段未见。')).toBeVisible();
});

test('the surroundings on demand: the paragraph before and after', async ({ page }) => {
  const whole = await open(page, 'hans', '济南要坚持生态立市');
  const details = whole.locator('details');
  await expect(details.locator('p').first()).toBeHidden();
  await details.locator('summary').click();
  await expect(details.locator('p')).toHaveCount(3);
  await expect(details.locator('p').first()).toHaveText(/^刘家义强调，要做好济南规划/);
  await expect(details.locator('mark')).toHaveText('济南要坚持生态立市');
});

test('the result can be copied as a note, with address and day', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'));
  const whole = await open(page, 'hans', altered);
  await whole.getByRole('button', { name: '复制核对结果' }).click();
  await expect(page.getByRole('status')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      `核对引文：「${altered}」`,
      '结果：有出入 · 1 处数字不同',
      '数字不同：所贴作“200”，原文作“100”。',
      '原文：「五年内上市企业总数超过100家。打造全国营商环境标杆城市」',
      `——齐鲁晚报《济南谋划十个“新的更大突破”》，事件：〔2022年〕4月9日，第23段，https://example.org/hans/articles/2022-party-congress/#p23`,
      '',
      `2026-11-21 核对于泉城方略（非官方网站）https://example.org/hans/check/${new URL(page.url()).search}`,
    ].join('\n'),
  );
});

test('up to 500 characters go into the address, longer text nowhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto('hans/check/');
  const short = '上市企业总数超过200家'.padEnd(500, '呀');
  await paste(page, short);
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe(short);
  await paste(page, `${short}呀`);
  await expect(page.getByText('超过500字，不写进网址')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(asked.filter((url) => url.includes('呀'))).toEqual([]);
  await page.goBack();
  await expect(page.locator('textarea')).toHaveValue(short);
});

test('ten thousand characters are checked while the page goes on answering', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('hans/check/');
  const texts = await page.evaluate(async () => {
    const read = async (id: string) =>
      (await (await fetch(`../../search/${id}.hans.json`)).json()) as {
        stories: { lines: { text: string }[] }[];
      };
    const both = await Promise.all(['2022-party-congress', '2020-provincial-visit'].map(read));
    return both.flatMap(({ stories }) =>
      stories.flatMap(({ lines }) => lines.map((line) => line.text)),
    );
  });
  const long = texts
    .join('\n')
    .replaceAll('发展', '发达')
    .padEnd(10_000, '再说一句无关的话。')
    .slice(0, 10_000);
  await paste(page, long);
  await expect(page.getByRole('status')).toHaveText('正在核对……');
  await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'near', {
    timeout: 90_000,
  });
  await paste(page, `${long}了`);
  await expect(page.getByRole('status')).toHaveText(/一次最多核对一万字/);
});

test('hostile text gets an answer, is shown as text and runs nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('hans/check/');
  for (const hostile of [
    '<img src=x onerror=alert(1)>济南要坚持生态立市',
    '<script>alert(1)</script>',
    '\ud800济南\udfff',
    '\u202e济南要坚持生态立市\u2066',
    '.*+?^${}()|[]\\ 济南',
    'javascript:alert(1)',
    '%E6%B5%8E%',
    '0'.repeat(9000),
  ]) {
    await paste(page, hostile);
    await expect(page.locator('[data-verdict]').first()).toBeVisible();
    await expect(page.locator('[data-check-results] :is(img, script)')).toHaveCount(0);
  }
  for (const empty of ['', ' \n', '……', '，。']) {
    await paste(page, empty);
    await expect(page.getByRole('status')).toHaveText('请贴上至少一个字、字母或数字。');
  }
  await page.goto('hans/check/?q=%E6%B5%8E%ZZ%00<b>');
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(errors).toEqual([]);
});

test('without its data the checker says so, and checks when they are back', async ({ page }) => {
  await page.route('**/search/fold.json', (route) => route.abort());
  await page.goto(`hans/check/?${new URLSearchParams({ q: altered })}`);
  await expect(page.getByRole('status')).toContainText('核对用的数据没有载入');
  await page.unroute('**/search/fold.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'near');
});

test('by keyboard alone: Tab to the field, Ctrl Enter, Tab to the link of the place', async ({
  page,
}) => {
  await page.goto('hans/check/');
  await page.locator('textarea').focus();
  await page.keyboard.insertText('济南要坚持生态立市');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-verdict] a').first()).toBeFocused();
});

test('switching the script keeps the quotation and its answer @everywhere', async ({ page }) => {
  await open(page, 'hans', altered);
  await page.locator('[data-script-switch] a[hreflang="zh-Hant"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('textarea')).toHaveValue(altered);
  await expect(page.locator('[data-verdict] h2').first()).toHaveText('有出入 · 1 處數字不同');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing to report in axe with a result (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const quotation of [altered, '濟南要堅持生態立市……今天天气很好', '今天天气很好']) {
      await open(page, 'hans', quotation);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
}

for (const path of ['hans/check/', 'hant/search/', '404.html'])
  test(`${path}: the main button can be read under the pointer`, async ({ page }) => {
    await page.goto(path);
    const main = page.locator('main [data-primary]').first();
    await main.hover();
    expect(await axeFindings(page)).toEqual([]);
    const colors = await main.evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button);
      return [color, backgroundColor];
    });
    expect(new Set(colors).size).toBe(2);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the checker says what it needs and leads to the texts; nothing can be sent', async ({
    page,
  }) => {
    await page.goto('hans/check/');
    await expect(page.getByText('核对要用 JavaScript')).toBeVisible();
    await expect(page.locator('.needs-script a')).toHaveCount(2);
    await expect(page.locator('textarea')).toBeHidden();
    await expect(page.locator('form [disabled]')).toHaveCount(2);
  });
});
