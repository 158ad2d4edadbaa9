import { textOfHtml, wordsOfHtml } from '../../src/adapters/teams/html.ts';

/** The HTML of a Teams message as the words that somebody wrote. */

test.each([
  [
    'paragraphs and breaks',
    '<p>Gerica er nede</p><p>på 2.<br/>etasje</p>',
    'Gerica er nede\n\npå 2.\netasje',
  ],
  ['a list', '<ul><li>én</li><li>to</li></ul>', 'én\n\nto'],
  ['marks of the text', '<b>Alt</b> er <i>helt</i>&nbsp;dødt', 'Alt er helt dødt'],
  [
    'what a picture shows',
    'Hjelp <emoji id="x" alt="🙏"></emoji><img src="a" alt="skjermbilde">',
    'Hjelp 🙏 skjermbilde',
  ],
  ['no mention', '<at id="0">Kari Nordby</at> kan du se på Socio?', 'kan du se på Socio?'],
  ['no quotation', '<blockquote><p>Gerica er nede</p></blockquote><p>Her også</p>', 'Her også'],
  ['a quotation alone', '<blockquote><p>Gerica er nede</p></blockquote>', 'Gerica er nede'],
  ['entities, once', '&lt;b&gt; &amp;lt; &#230;&#xF8; &quot;x&quot; &rsquo;', '<b> &lt; æø "x" &rsquo;'],
  ['numbers that are no character', 'a&#0;b&#xD800;c&#9999999;d', 'a b c d'],
  ['no program', '<script>alert(1)</script><style>p{}</style>ok', 'ok'],
  ['a lone bracket', '3 < 4 og 5 > 4', '3 < 4 og 5 > 4'],
])('%s', (_, html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('one line', () => {
  expect(wordsOfHtml('<p>Gerica</p>\n<p>er   nede &amp; ute</p>')).toBe('Gerica er nede & ute');
});
