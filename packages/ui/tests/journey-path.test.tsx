import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { JourneyPath, JourneyStep } from "../src/journey-path.tsx";
import { expectAccessible } from "./axe.ts";

test.each(["tall", "wide"] as const)("a %s path says in words what it shows by shape", async (layout) => {
	const { container } = render(
		<JourneyPath label="Votre parcours" layout={layout}>
			<JourneyStep number={1} state="done" stateLabel="Terminée" title="Cadrage" meta="le 7 mars" />
			<JourneyStep number={2} state="current" stateLabel="En cours" title="Maquette">
				<a href="#step">Ouvrir</a>
			</JourneyStep>
			<JourneyStep number={3} state="coming" stateLabel="À venir" title="Mise en ligne" />
		</JourneyPath>,
	);
	const [cadrage, maquette, online] = screen.getAllByRole("listitem");
	expect(screen.getByRole("list", { name: "Votre parcours" })).toBeVisible();
	expect(cadrage).toHaveTextContent("Cadrage, Terminée");
	expect(cadrage).not.toHaveAttribute("aria-current");
	expect(maquette).toHaveAttribute("aria-current", "step");
	expect(online).toHaveTextContent("Mise en ligne, À venir");
	await expectAccessible(container);
});
