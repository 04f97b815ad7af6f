/** Lets the browser save what was made on this device under a name. */
export function saveFile(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken hold of it by the next task.
	setTimeout(() => URL.revokeObjectURL(address));
}
