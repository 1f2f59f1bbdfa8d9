import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportLink, type ReportedPlace } from '../../src/report/report.ts';
import { contactFrom } from '../../src/site.ts';

const place: ReportedPlace = {
  article: '2022-party-congress',
  paragraph: 'p12',
  address: 'https://example.org/hans/articles/2022-party-congress/?q=国家&x=1#p12',
  script: 'hans',
};
const body = [
  '文章：2022-party-congress',
  '段落：p12',
  `网址：${place.address}`,
  '',
  '哪里有误：',
  '应当是：',
  '依据：',
];

/** The fields of a link as a mail program or a form reads them. */
function fieldsOf(link: string): [string, string][] {
  const query = new URL(link).search.slice(1).split('&');
  return query.map((field) => {
    const [name = '', value = '', ...rest] = field.split('=');
    assert.deepEqual(rest, [], field);
    return [name, decodeURIComponent(value)];
  });
}

test('a mail has subject and body, percent-encoded, its lines ended as RFC 6068 demands', () => {
  const link = reportLink('mailto:editor@example.org', place);
  assert.ok(link.startsWith('mailto:editor@example.org?subject='));
  assert.doesNotMatch(link, /[+\s"<>]|[^\x21-\x7e]/);
  assert.ok(link.includes('%0D%0A'));
  assert.deepEqual(fieldsOf(link), [
    ['subject', '泉城方略报错：2022-party-congress #p12'],
    ['body', body.join('\r\n')],
  ]);
});

test('a form gets title and body, and keeps what its address asks for', () => {
  const link = reportLink('https://forge.example/new?template=error.md#form', place);
  assert.ok(link.startsWith('https://forge.example/new?template=error.md&title='));
  assert.ok(link.endsWith('#form'));
  assert.deepEqual(fieldsOf(link), [
    ['template', 'error.md'],
    ['title', '泉城方略报错：2022-party-congress #p12'],
    ['body', body.join('\n')],
  ]);
});

test('a whole article is reported without a paragraph, in the words of the script', () => {
  const whole = { ...place, paragraph: null, script: 'hant' } as const;
  assert.deepEqual(fieldsOf(reportLink('mailto:a@b.example?cc=c@d.example', whole)), [
    ['cc', 'c@d.example'],
    ['subject', '泉城方略報錯：2022-party-congress'],
    [
      'body',
      `文章：2022-party-congress\r\n網址：${place.address}\r\n\r\n哪裡有誤：\r\n應當是：\r\n依據：`,
    ],
  ]);
});

test('hostile characters stay inside their field', () => {
  const hostile = 'p1&cc=x@y.z\r\nBcc: q?#"><script>\'%0A+ 𠮷';
  for (const contact of ['mailto:a@b.example', 'https://b.example/']) {
    const link = reportLink(contact, { ...place, paragraph: hostile, address: hostile });
    const fields = fieldsOf(link);
    assert.equal(fields.length, 2);
    assert.ok(fields.every(([, value]) => value.includes(hostile)));
    assert.equal(new URL(link).hash, '');
    assert.doesNotMatch(link, /[\s"<>+]/);
  }
  const half = reportLink('mailto:a@b.example', { ...place, paragraph: 'p\ud800' });
  assert.ok(half.includes('%EF%BF%BD'));
});

test('a contact is a mail address or an https address; nothing is none', () => {
  for (const nothing of [undefined, '', '  ']) assert.equal(contactFrom(nothing), null);
  for (const right of [
    'mailto:a@b.example',
    'mailto:a@b.example?cc=c@d.example',
    'https://forge.example/owner/project/issues/new',
  ])
    assert.equal(contactFrom(right), right);
  for (const wrong of [
    'a@b.example',
    'http://b.example/',
    'javascript:alert(1)',
    'mailto:',
    'mailto:a b@c.example',
    'https://',
  ])
    assert.throws(() => contactFrom(wrong), /REPORT_ADDRESS is «.*»: write mailto:/, wrong);
});
