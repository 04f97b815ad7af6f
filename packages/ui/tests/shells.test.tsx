import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FolderOpen, House, Users } from "lucide-react";
import { expect, test, vi } from "vitest";
import { AppShell, type AppShellProps } from "../src/app-shell.tsx";
import { Logo, LogoMark } from "../src/brand/logo.tsx";
import { Breadcrumb, BreadcrumbLink, BreadcrumbPage } from "../src/breadcrumb.tsx";
import { NavigationGroup, NavigationItem } from "../src/navigation.tsx";
import { PageBody, PageHeader } from "../src/page-header.tsx";
import { PortalNavigationItem } from "../src/portal-navigation.tsx";
import { PortalShell } from "../src/portal-shell.tsx";
import { TabCount, TabNav, TabNavLink } from "../src/tab-nav.tsx";
import { UnreadDot } from "../src/unread-dot.tsx";
import { expectAccessible } from "./axe.ts";

function hub(props: Partial<AppShellProps> = {}) {
	return (
		<AppShell
			labels={{
				skipToContent: "Aller au contenu",
				navigation: "Navigation principale",
				openNavigation: "Ouvrir la navigation",
				closeNavigation: "Fermer la navigation",
				collapseNavigation: "Réduire la navigation",
				expandNavigation: "Agrandir la navigation",
			}}
			brand={<Logo label="Dossier" />}
			brandMark={<LogoMark label="Dossier" />}
			navigation={
				<NavigationGroup label="Agence">
					<NavigationItem icon={House}>
						<a href="#accueil">Accueil</a>
					</NavigationItem>
					<NavigationItem icon={Users} count={4}>
						<a href="#clients" aria-current="page">
							Clients
						</a>
					</NavigationItem>
				</NavigationGroup>
			}
			{...props}
		>
			<PageBody>
				<PageHeader
					title="Martin Dupont"
					breadcrumb={
						<Breadcrumb label="Fil d’Ariane">
							<BreadcrumbLink>
								<a href="#clients">Clients</a>
							</BreadcrumbLink>
							<BreadcrumbPage>Martin Dupont</BreadcrumbPage>
						</Breadcrumb>
					}
					navigation={
						<TabNav label="Dossier">
							<TabNavLink>
								<a href="#documents" aria-current="page">
									Documents <TabCount>12</TabCount>
								</a>
							</TabNavLink>
						</TabNav>
					}
				/>
			</PageBody>
		</AppShell>
	);
}

test("the Hub's frame has one navigation, one main part and no fault", async () => {
	render(hub());
	const navigation = screen.getByRole("navigation", { name: "Navigation principale" });
	const current = within(navigation).getByRole("link", { name: "Clients 4" });
	expect(current).toHaveAttribute("aria-current", "page");
	expect(screen.getByRole("heading", { level: 1, name: "Martin Dupont" })).toBeInTheDocument();
	expect(
		within(screen.getByRole("navigation", { name: "Fil d’Ariane" })).getAllByRole("listitem"),
	).toHaveLength(2);
	expect(screen.getByRole("link", { name: "Documents 12" })).toBeInTheDocument();
	await expectAccessible();
});

test("the first stop of the keyboard leads past the navigation", async () => {
	render(hub());
	await userEvent.tab();
	expect(screen.getByRole("link", { name: "Aller au contenu" })).toHaveFocus();
	await userEvent.keyboard("{Enter}");
	expect(screen.getByRole("main")).toHaveFocus();
	expect(window.location.hash).toBe("");
});

test("the narrow sidebar keeps the names of its links and tells the app", async () => {
	const onCollapsedChange = vi.fn();
	render(hub({ onCollapsedChange }));
	await userEvent.click(screen.getByRole("button", { name: "Réduire la navigation" }));
	expect(onCollapsedChange).toHaveBeenCalledWith(true);
	expect(screen.getByRole("link", { name: "Clients 4" })).toBeInTheDocument();
	await userEvent.hover(screen.getByRole("link", { name: "Accueil" }));
	expect(await screen.findByRole("tooltip")).toHaveTextContent("Accueil");
	await userEvent.click(screen.getByRole("button", { name: "Agrandir la navigation" }));
	expect(onCollapsedChange).toHaveBeenLastCalledWith(false);
});

test("on a phone the navigation opens in a sheet, and a link closes it", async () => {
	render(hub({ defaultCollapsed: true }));
	await userEvent.click(screen.getByRole("button", { name: "Ouvrir la navigation" }));
	const sheet = screen.getByRole("dialog", { name: "Navigation principale" });
	await expectAccessible(sheet);
	await userEvent.click(within(sheet).getByRole("link", { name: "Accueil" }));
	expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("the portal's frame has its navigation once, for the thumb and for the desk", async () => {
	render(
		<PortalShell
			labels={{ skipToContent: "Aller au contenu", navigation: "Navigation principale" }}
			brand={<Logo label="Dossier" />}
			navigation={
				<>
					<PortalNavigationItem icon={House}>
						<a href="#accueil" aria-current="page">
							Accueil
						</a>
					</PortalNavigationItem>
					<PortalNavigationItem icon={FolderOpen} sign={<UnreadDot label="1 nouveau" />}>
						<a href="#documents">Documents</a>
					</PortalNavigationItem>
				</>
			}
			footer="Agence MiKL"
		>
			<PageHeader title="Bonjour Martin" />
		</PortalShell>,
	);
	const links = within(screen.getByRole("navigation", { name: "Navigation principale" })).getAllByRole(
		"link",
	);
	expect(links.map((link) => link.getAttribute("href"))).toEqual(["#accueil", "#documents"]);
	expect(links[1]).toHaveAccessibleName(/Documents/);
	expect(links[1]).toHaveAccessibleName(/1 nouveau/);
	expect(screen.getByRole("contentinfo")).toHaveTextContent("Agence MiKL");
	await expectAccessible();
});
