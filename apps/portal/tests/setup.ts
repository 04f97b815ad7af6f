import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// A slow machine is no failure.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
	cleanup();
	localStorage.clear();
});

// What jsdom lacks and the components ask for.
Object.defineProperty(window, "matchMedia", {
	value: (media: string) => ({
		matches: false,
		media,
		addEventListener: () => undefined,
		removeEventListener: () => undefined,
		addListener: () => undefined,
		removeListener: () => undefined,
	}),
});
vi.stubGlobal(
	"ResizeObserver",
	class {
		observe() {}
		unobserve() {}
		disconnect() {}
	},
);
window.scrollTo = () => undefined;
Element.prototype.hasPointerCapture = () => false;
Element.prototype.scrollIntoView = () => undefined;

// jsdom's files cannot be read as bytes; Node's own can, and are what a browser has.
const { Blob: NodeBlob, File: NodeFile } = await import("node:buffer");
vi.stubGlobal("Blob", NodeBlob);
vi.stubGlobal("File", NodeFile);
