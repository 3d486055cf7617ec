// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { collectText } from '../../browser/page/page-text';

const read = (html: string) => {
  document.body.innerHTML = html;
  return collectText(document.body, null);
};
const itemsOf = (html: string): string[] => {
  const { text, items } = read(html);
  return items.map(({ start, end }) => text.slice(start, end));
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the text of a page', () => {
  test.each([
    ['a word broken by tags stays whole', '<p>при<span>зывную</span> <i>комис</i>сию</p>', 'призывную комиссию'],
    ['a space alone between tags is a space', '<p><b>надле</b><b>жит</b> <span>явиться</span></p>', 'надлежит явиться'],
    ['blocks are lines', '<div>Повестка</div><div>Явка</div>', 'Повестка\nЯвка'],
    ['a line break of the source is a space', '<p>Вам\nнадлежит</p>', 'Вам надлежит'],
    ['a rule across the page ends a line', '<div>ВК<hr>Гражданину</div>', 'ВК\nГражданину'],
    ['words of the site’s own buttons are none', '<p>Повестка</p><button>В архив</button>', 'Повестка'],
    ['a button of the subject is a row of a list', '<button>Повестка от военкомата</button>', 'Повестка от военкомата'],
    ['a day on a button may be the day to come', '<div role="button">Явка 12 декабря</div>', 'Явка 12 декабря'],
    [
      'a form pasted as it was typed keeps its lines',
      '<div style="white-space:pre-line">ПОВЕСТКА\nГр. Жданову</div>',
      'ПОВЕСТКА\nГр. Жданову',
    ],
    [
      'a cell bears the name of its column, a label beside its value does not',
      '<table><tr><th>Номер</th><th>Размещена</th><th>Явка</th></tr><tr><td>36-9</td><td>23.11.2026</td><td>15.12.2026</td></tr></table><table><tr><th>Куда</th><td>Угрешская, 8</td></tr></table>',
      'Номер\nРазмещена\nЯвка\nНомер: 36-9\nРазмещена: 23.11.2026\nЯвка: 15.12.2026\nКуда\nУгрешская, 8',
    ],
    [
      'boxes side by side are parted',
      '<div><span style="display:inline-block">Номер</span><span style="display:inline-block">77</span></div>',
      'Номер 77',
    ],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('a drawing gives what is laid out in it, not its labels', () => {
    document.body.innerHTML =
      '<svg><title>Конверт</title><text>Почта</text><foreignObject></foreignObject></svg><p>Явка</p>';
    // The DOM of these tests parses a paragraph in a drawing as one more shape.
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Повестка';
    document.querySelector('foreignObject')?.append(paragraph);
    expect(collectText(document.body, null).text).toBe('Повестка\nЯвка');
  });

  test('each run of the text stands where its node says', () => {
    const { text, segments } = read(
      '<p>Вам <b>надле</b><b>жит</b> <span>явиться</span></p><div>в <i>военкомат</i></div>',
    );
    for (const { start, node, length } of segments) expect(text.slice(start, start + length)).toBe(node.data);
  });
});

describe('items', () => {
  const notice =
    '<div><p>Повестка № 7</p><p>Вам надлежит явиться в военный комиссариат</p><p>За неявку по повестке — штраф</p></div>';
  const other = `<p>ЗАГС: церемония назначена на 2 декабря, 13:35</p>`.repeat(30);

  test('the smallest block around all words of the subject is one', () => {
    expect(itemsOf(`<section><div>${other}</div>${notice}<div>${other}</div></section>`)).toContain(
      'Повестка № 7\nВам надлежит явиться в военный комиссариат\nЗа неявку по повестке — штраф',
    );
  });

  test('a line of a short notice is not cut from its other lines', () => {
    const short = '<div><p>Явка 2 декабря в 9:00</p><p>Военный комиссариат</p><p>ул. Угрешская, д. 8</p></div>';
    expect(itemsOf(`<main><div>${other}</div>${short}<div>${other}</div></main>`)).toContain(
      'Явка 2 декабря в 9:00\nВоенный комиссариат\nул. Угрешская, д. 8',
    );
  });

  test('nothing without the subject', () => {
    expect(itemsOf(`<ul><li>${other}</li><li>${other}</li></ul>`)).toEqual([]);
  });
});
