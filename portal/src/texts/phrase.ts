export type Values = Record<string, string | number>;

interface Spoken {
  language: string;
  /** How the reader's region writes a number. */
  number: (value: number) => string;
}

/**
 * Fills a text. `{name}` is replaced; `{count, plural, =0 {none} one {# device} other {# devices}}` chooses by
 * the language's own plural rules, where `#` is the number as the reader's region writes it.
 */
export function phrase(text: string, values: Values, spoken: Spoken): string {
  let filled = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      const end = closing(text, at);
      filled += placeholder(text.slice(at + 1, end), values, spoken);
      at = end;
    } else {
      filled += text[at];
    }
  }
  return filled;
}

function placeholder(inside: string, values: Values, spoken: Spoken) {
  const [name = '', kind] = inside.split(',', 2).map((part) => part.trim());
  const value = values[name];
  if (value === undefined) {
    throw new Error(`No value for {${name}}`);
  }
  return kind === 'plural' ? plural(inside, Number(value), values, spoken) : String(value);
}

function plural(inside: string, count: number, values: Values, spoken: Spoken) {
  const forms = pluralForms(inside);
  const form =
    forms[`=${count}`] ?? forms[new Intl.PluralRules(spoken.language).select(count)] ?? forms.other;
  return phrase((form ?? '').replaceAll('#', spoken.number(count)), values, spoken);
}

function pluralForms(inside: string) {
  const forms: Record<string, string> = {};
  const form = /(=\d+|zero|one|two|few|many|other)\s*\{/g;
  for (let found = form.exec(inside); found; found = form.exec(inside)) {
    const end = closing(inside, form.lastIndex - 1);
    forms[found[1] ?? ''] = inside.slice(form.lastIndex, end);
    form.lastIndex = end;
  }
  return forms;
}

function closing(text: string, open: number) {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A brace is open in: ${text}`);
}
