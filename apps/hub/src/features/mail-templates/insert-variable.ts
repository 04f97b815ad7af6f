/** Puts a variable where the caret is, or over what is selected, as if it had been typed. */
export function insertVariable(field: HTMLInputElement | HTMLTextAreaElement, name: string): void {
	const end = field.value.length;
	field.setRangeText(`{{${name}}}`, field.selectionStart ?? end, field.selectionEnd ?? end, "end");
	field.dispatchEvent(new Event("input", { bubbles: true }));
	field.focus();
}
