/** The text selected in this frame with its line breaks, also inside a text field; empty when nothing is selected. */
export function selectedText(): string {
  // Sent into pages as it stands here, so it can import nothing; a form called «activeElement» would hide the field.
  const field: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get?.call(document);
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    const { selectionStart, selectionEnd, value } = field;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart) {
      return value.slice(selectionStart, selectionEnd);
    }
  }
  return String(getSelection() ?? '');
}
