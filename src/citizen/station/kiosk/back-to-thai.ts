/** The next person finds the device as it was made ready: Thai, letters of the usual size, and nobody's choice remembered. */
export function backToThai(): void {
  const thai = document.querySelector<HTMLInputElement>('#in-th');
  if (thai !== null && !thai.checked) {
    thai.checked = true;
    thai.dispatchEvent(new Event('change', { bubbles: true }));
  }
  document.documentElement.style.fontSize = '';
  for (const key of ['prongsai-language', 'prongsai-text']) localStorage.removeItem(key);
}
