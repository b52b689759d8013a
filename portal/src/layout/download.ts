/** Saves a text as a file, without asking any server. */
export function download(name: string, text: string) {
  save(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

export function save(name: string, content: Blob) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
