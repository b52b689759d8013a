/** Leaving the page, in one place, so that tests can see where it goes. */
export const browser = {
  here() {
    return window.location.pathname + window.location.search;
  },
  goTo(url: string) {
    window.location.assign(url);
  },
  /** As a form does it, so that the browser follows the answer to another site. */
  post(url: string, fields: Record<string, string>) {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = url;
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  },
};
