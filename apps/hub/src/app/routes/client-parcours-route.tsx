import { useCurrentClient } from "../../access/current-client.ts";
import { ClientBrandingCard } from "../../features/branding/client-branding-card.tsx";
import { GraduationCard } from "../../features/graduations/graduation-card.tsx";
import { ModulesCard } from "../../features/modules/modules-card.tsx";
import { ClientParcours } from "../../features/parcours/client-parcours.tsx";

/** The steps of a client, and beside them the way to One and what One shows. */
export function Component() {
	const { parcours } = useCurrentClient();
	return (
		<div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
			<ClientParcours />
			<div className="flex min-w-0 flex-col gap-4">
				<GraduationCard />
				{parcours === "one" ? (
					<>
						<ModulesCard />
						<ClientBrandingCard />
					</>
				) : null}
			</div>
		</div>
	);
}
