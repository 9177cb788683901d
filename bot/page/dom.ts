/** Finds an element of index.html; a missing one is a mistake of ours. */
export function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`no ${kind.name} with the id ${id}`);
}

/** Makes an element with classes and text; the text is never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}

/** Makes a button that does something when pressed. */
export function makeButton(
  className: string,
  label: string,
  press: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = make('button', className, label);
  button.type = 'button';
  button.addEventListener('click', () => {
    press(button);
  });
  return button;
}
