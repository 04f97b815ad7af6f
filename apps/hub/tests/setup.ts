import "@testing-library/jest-dom/vitest";
import { toast } from "@dossier/ui/toaster";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

configure({
	asyncUtilTimeout: 10_000,
	// By default each event is an `act` that nobody awaits: React drops what such an act leaves undone as soon as
	// a component read a promise in it, as the client of Supabase is read, and a screen then stays as it was.
	eventWrapper: (dispatch) => dispatch(),
});

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
