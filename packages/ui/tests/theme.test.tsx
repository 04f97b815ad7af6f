import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ThemeProvider } from "../src/theme-provider.tsx";
import { ThemeChoice, ThemeToggle } from "../src/theme-toggle.tsx";
import { Toaster, toast, toastWithUndo } from "../src/toaster.tsx";
import { expectAccessible } from "./axe.ts";

const labels = { label: "Thème", light: "Clair", dark: "Sombre", system: "Système" };

beforeEach(() => {
	localStorage.clear();
	document.documentElement.className = "";
});
afterEach(() => void toast.dismiss());

test("a chosen theme is applied and remembered", async () => {
	render(
		<ThemeProvider>
			<ThemeToggle labels={labels} />
		</ThemeProvider>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Thème" }));
	expect(screen.getByRole("menuitemradio", { name: "Système" })).toBeChecked();
	await userEvent.click(screen.getByRole("menuitemradio", { name: "Sombre" }));
	expect(document.documentElement).toHaveClass("dark");
	expect(localStorage.getItem("dossier-theme")).toBe("dark");
});

test("a remembered theme is there at once, and can be changed", async () => {
	localStorage.setItem("dossier-theme", "dark");
	render(
		<ThemeProvider>
			<ThemeChoice labels={labels} />
		</ThemeProvider>,
	);
	expect(document.documentElement).toHaveClass("dark");
	expect(screen.getByRole("radio", { name: "Sombre" })).toBeChecked();
	await userEvent.click(screen.getByRole("radio", { name: "Clair" }));
	expect(document.documentElement).toHaveClass("light");
	expect(document.documentElement).not.toHaveClass("dark");
	await expectAccessible();
});

test("the provider leaves no script a content security policy would refuse", () => {
	const { container } = render(<ThemeProvider>page</ThemeProvider>);
	for (const script of container.querySelectorAll("script")) {
		expect(script).toHaveAttribute("type", "application/json");
	}
});

test("what was done is said, and can be taken back", async () => {
	const undo = vi.fn();
	render(
		<ThemeProvider>
			<Toaster label="Notifications" closeLabel="Fermer" />
		</ThemeProvider>,
	);
	toastWithUndo({ message: "Document masqué.", undoLabel: "Annuler", onUndo: undo });
	expect(await screen.findByText("Document masqué.")).toBeInTheDocument();
	expect(screen.getByRole("region", { name: /Notifications/ })).toBeInTheDocument();
	expect(screen.getByRole("button", { name: "Fermer" })).toBeInTheDocument();
	await expectAccessible();
	await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
	expect(undo).toHaveBeenCalledOnce();
});
