import "@testing-library/jest-dom/vitest";
import { toast } from "@dossier/ui/toaster";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
	// Toasts live outside of React: the next test would meet those of this one.
	toast.dismiss();
	cleanup();
	localStorage.clear();
});

// What jsdom does not lay out, and components ask for.
class NoObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}
vi.stubGlobal("ResizeObserver", NoObserver);
vi.stubGlobal("IntersectionObserver", NoObserver);
window.matchMedia ??= (query: string) =>
	Object.assign(new EventTarget(), {
		matches: false,
		media: query,
		onchange: null,
		addListener: () => {},
		removeListener: () => {},
	});
Range.prototype.getClientRects ??= () => document.createElement("div").getClientRects();
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.hasPointerCapture ??= () => false;
Element.prototype.setPointerCapture ??= () => {};
Element.prototype.releasePointerCapture ??= () => {};
