import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { type Membership, MembershipContext, type Space } from "../../src/access/membership.ts";
import { Providers } from "../../src/app/providers.tsx";
import { createQueryClient } from "../../src/app/query-client.ts";
import type { Backend } from "./backend.ts";
import { frenchTexts, loaded } from "./loaded.ts";

/** Martin's space, in the Lab. */
export const space: Space = {
	clientId: "b3a4f5c6-0000-4000-8000-000000000001",
	nom: "Martin Dupont",
	parcours: "lab",
	statut: "actif",
	displayName: "Martin Dupont",
};

/** Martin, logged in, in his space. */
export function membershipOf(changes: Partial<Membership> = {}): Membership {
	return {
		session: { userId: "7d1cbe9a-54ea-4f8c-9d8f-3a2f6f0e8b11", email: "martin@boulangerie-dupont.example" },
		space,
		spaces: [space],
		readOnly: false,
		chooseSpace: () => undefined,
		...changes,
	};
}

interface Options {
	backend: Backend;
	/** The address the page is opened at. */
	at?: string;
	/** Who is in; a visitor when left out. */
	membership?: Membership;
}

/** Renders a page of the portal over a test's backend. Any other address shows its path. */
export function renderPortal(page: ReactNode, { backend, at = "/page", membership }: Options) {
	const content = membership ? <MembershipContext value={membership}>{page}</MembershipContext> : page;
	const router = createMemoryRouter(
		[
			{ path: "/page", element: content },
			{ path: "*", Component: () => <p>{`path:${router.state.location.pathname}`}</p> },
		],
		{ initialEntries: [at] },
	);
	render(
		<Providers
			loadClient={loaded(backend.client)}
			arrivesAsVisitor={false}
			queries={createQueryClient()}
			translations={frenchTexts}
		>
			<RouterProvider router={router} />
		</Providers>,
	);
	return { user: userEvent.setup(), router };
}
