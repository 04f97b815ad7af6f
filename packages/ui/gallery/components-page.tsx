import { useState } from "react";
import { PageBody, PageHeader } from "../src/page-header.tsx";
import { SegmentedControl, SegmentedControlItem } from "../src/segmented-control.tsx";
import { ThemeChoice } from "../src/theme-toggle.tsx";
import { Toaster } from "../src/toaster.tsx";
import { ActionsSection } from "./actions-section.tsx";
import { FormSection } from "./form-section.tsx";
import { themeLabels } from "./labels.ts";
import { OverlaysSection } from "./overlays-section.tsx";
import { StatesSection } from "./states-section.tsx";
import { TokensSection } from "./tokens-section.tsx";

/** Every component in every state, with the app's density and accent. */
export function ComponentsPage() {
	const [app, setApp] = useState(document.documentElement.dataset.app ?? "hub");
	const chooseApp = (chosen: string) => {
		document.documentElement.dataset.app = chosen;
		setApp(chosen);
	};
	return (
		<main>
			<PageBody className="gap-8">
				<PageHeader
					title="Composants"
					description="La même bibliothèque, avec la densité et l’accent de chaque application."
					actions={
						<>
							<SegmentedControl label="Application" value={app} onValueChange={chooseApp}>
								<SegmentedControlItem value="hub">Hub</SegmentedControlItem>
								<SegmentedControlItem value="portal">Portail</SegmentedControlItem>
							</SegmentedControl>
							<ThemeChoice labels={themeLabels} />
						</>
					}
				/>
				<ActionsSection />
				<FormSection />
				<OverlaysSection />
				<StatesSection />
				<TokensSection />
			</PageBody>
			<Toaster label="Notifications" closeLabel="Fermer" />
		</main>
	);
}
