import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Download } from "lucide-react";
import { expect, test, vi } from "vitest";
import { Button } from "../src/button.tsx";
import { CopyButton } from "../src/copy-button.tsx";
import { IconButton } from "../src/icon-button.tsx";
import { UnreadDot } from "../src/unread-dot.tsx";
import { expectAccessible } from "./axe.ts";

test("a button does not submit the form around it unless it is asked to", async () => {
	const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
	render(
		<form onSubmit={submit}>
			<Button>Ouvrir</Button>
			<Button type="submit">Enregistrer</Button>
		</form>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Ouvrir" }));
	expect(submit).not.toHaveBeenCalled();
	await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
	expect(submit).toHaveBeenCalledOnce();
});

test("a pending button keeps its name and its focus, and does nothing", async () => {
	const act = vi.fn();
	const submit = vi.fn();
	render(
		<form onSubmit={submit}>
			<Button type="submit" pending onClick={act}>
				Enregistrer
			</Button>
		</form>,
	);
	const button = screen.getByRole("button", { name: "Enregistrer" });
	button.focus();
	await userEvent.keyboard("{Enter} ");
	await userEvent.click(button);
	expect(act).not.toHaveBeenCalled();
	expect(submit).not.toHaveBeenCalled();
	expect(button).toHaveFocus();
	expect(button).toHaveAttribute("aria-busy", "true");
});

test("a link can look like a button and stays a link", () => {
	render(
		<Button asChild variant="secondary">
			<a href="/clients">Clients</a>
		</Button>,
	);
	const link = screen.getByRole("link", { name: "Clients" });
	expect(link).toHaveAttribute("href", "/clients");
	expect(link).toHaveClass("h-control");
});

test("a class given to a button replaces the one it collides with", () => {
	render(<Button className="h-row">Ouvrir</Button>);
	expect(screen.getByRole("button")).toHaveClass("h-row");
	expect(screen.getByRole("button")).not.toHaveClass("h-control");
});

test("an icon button is named, shows its name on focus, and carries a sign", async () => {
	render(
		<IconButton label="Notifications, 3 non lues" sign={<UnreadDot count={3} />}>
			<Download aria-hidden="true" />
		</IconButton>,
	);
	await userEvent.tab();
	expect(screen.getByRole("button", { name: "Notifications, 3 non lues" })).toHaveFocus();
	expect(await screen.findByRole("tooltip")).toHaveTextContent("Notifications, 3 non lues");
	expect(screen.getByText("3")).toBeInTheDocument();
	await expectAccessible();
});

test("an icon button can be a link, with a sign too", () => {
	render(
		<>
			<IconButton asChild label="Télécharger">
				<a href="/fichier">
					<Download aria-hidden="true" />
				</a>
			</IconButton>
			<IconButton asChild label="Notifications" sign={<UnreadDot count={3} />}>
				<a href="/notifications">
					<Download aria-hidden="true" />
				</a>
			</IconButton>
		</>,
	);
	expect(screen.getByRole("link", { name: "Télécharger" })).toHaveAttribute("href", "/fichier");
	expect(screen.getByRole("link", { name: "Notifications" })).toHaveTextContent("3");
});

test("a copy button copies and says so", async () => {
	const user = userEvent.setup();
	const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
	render(<CopyButton value="cursor://file/clients" label="Copier le lien" copiedLabel="Copié" />);
	await user.click(screen.getByRole("button", { name: "Copier le lien" }));
	expect(write).toHaveBeenCalledWith("cursor://file/clients");
	await vi.waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Copié"));
	await expectAccessible();
});

test("a copy button hands on the browser's refusal", async () => {
	const user = userEvent.setup();
	const refused = new DOMException("refused", "NotAllowedError");
	vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(refused);
	const onCopyError = vi.fn();
	render(<CopyButton value="x" label="Copier" copiedLabel="Copié" onCopyError={onCopyError} />);
	await user.click(screen.getByRole("button", { name: "Copier" }));
	await vi.waitFor(() => expect(onCopyError).toHaveBeenCalledWith(refused));
	expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
