/** Opens the browser's file picker for one file. Nothing happens when the person closes it. */
export function pickFile(onFile: (file: File) => void): void {
	const input = document.createElement("input");
	input.type = "file";
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file) onFile(file);
	});
	input.click();
}
