/** Whether somebody has written something on this page that a reload would lose. */
export function isBeingWritten(page: Document): boolean {
  const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:is([type="text"], [type="tel"], [type="url"])',
  );
  return [...fields].some(
    ({ value, readOnly, defaultValue }) => !readOnly && value.trim() !== defaultValue.trim(),
  );
}
