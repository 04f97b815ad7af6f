import { LayoutGrid, List } from "lucide-react";
import { useState } from "react";
import { Button } from "../src/button.tsx";
import { Card, CardContent, CardDescription, CardFooter, CardHeader, CardTitle } from "../src/card.tsx";
import { Checkbox } from "../src/checkbox.tsx";
import { Field } from "../src/field.tsx";
import { Input } from "../src/input.tsx";
import { NativeSelect } from "../src/native-select.tsx";
import { RadioGroup, RadioGroupItem } from "../src/radio-group.tsx";
import { SearchInput } from "../src/search-input.tsx";
import { SegmentedControl, SegmentedControlItem } from "../src/segmented-control.tsx";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "../src/select.tsx";
import { Switch } from "../src/switch.tsx";
import { Textarea } from "../src/textarea.tsx";
import { Section } from "./section.tsx";

function ClientForm() {
	return (
		<Card>
			<CardHeader>
				<CardTitle>Nouveau client</CardTitle>
				<CardDescription>Un dossier est créé avec lui, et son nom ne changera plus.</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-4">
				<div className="grid gap-4 sm:grid-cols-2">
					<Field label="Nom" required>
						<Input defaultValue="Martin Dupont" />
					</Field>
					<Field
						label="Adresse électronique"
						required
						error="Cette adresse n’est pas complète : il manque ce qui suit le @."
					>
						<Input type="email" defaultValue="martin@" />
					</Field>
				</div>
				<Field label="Parcours" hint="Le Lab accompagne un projet qui se prépare, One un projet en ligne.">
					<Select defaultValue="lab">
						<SelectTrigger>
							<SelectValue />
						</SelectTrigger>
						<SelectContent>
							<SelectItem value="lab">Lab</SelectItem>
							<SelectItem value="one">One</SelectItem>
						</SelectContent>
					</Select>
				</Field>
				<Field label="Note" optionalLabel="facultatif">
					<Textarea placeholder="Ce qu’il faut savoir avant le premier appel" />
				</Field>
				<Field
					orientation="horizontal"
					label="Envoyer l’invitation maintenant"
					hint="Le lien est valable sept jours."
				>
					<Checkbox defaultChecked />
				</Field>
			</CardContent>
			<CardFooter className="justify-end">
				<Button variant="ghost">Annuler</Button>
				<Button>Créer le client</Button>
			</CardFooter>
		</Card>
	);
}

function Choices() {
	const [search, setSearch] = useState("dupont");
	return (
		<Card>
			<CardContent className="flex flex-col gap-5">
				<SearchInput label="Rechercher" clearLabel="Effacer" value={search} onValueChange={setSearch} />
				<SegmentedControl label="Présentation" defaultValue="list">
					<SegmentedControlItem value="list">
						<List aria-hidden="true" /> Liste
					</SegmentedControlItem>
					<SegmentedControlItem value="grid">
						<LayoutGrid aria-hidden="true" /> Grille
					</SegmentedControlItem>
				</SegmentedControl>
				<Field label="Qui voit ce document">
					<RadioGroup defaultValue="agence">
						<RadioGroupItem value="agence" label="L’agence" description="Il reste un brouillon." />
						<RadioGroupItem value="client" label="L’agence et le client" description="Martin est prévenu." />
					</RadioGroup>
				</Field>
				<Field orientation="horizontal" label="Visible par le client" className="items-center">
					<Switch defaultChecked />
				</Field>
				<Field orientation="horizontal" label="Me prévenir par courriel" className="items-center">
					<Switch />
				</Field>
				<Field label="Taux de TVA">
					<NativeSelect defaultValue="20">
						<option value="20">20 %</option>
						<option value="10">10 %</option>
						<option value="5.5">5,5 %</option>
					</NativeSelect>
				</Field>
				<Field label="Numéro" hint="Attribué à l’émission.">
					<Input disabled value="F-2026-0042" />
				</Field>
			</CardContent>
		</Card>
	);
}

export function FormSection() {
	return (
		<Section title="Formulaires">
			<div className="grid items-start gap-5 lg:grid-cols-[1.4fr_1fr]">
				<ClientForm />
				<Choices />
			</div>
		</Section>
	);
}
