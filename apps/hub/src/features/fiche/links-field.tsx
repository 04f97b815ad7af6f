import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { IconButton } from "@dossier/ui/icon-button";
import { Input } from "@dossier/ui/input";
import { Plus, X } from "lucide-react";
import { useTranslation } from "react-i18next";

interface LinksFieldProps {
	links: readonly string[];
	error: string | undefined;
	onChange: (links: string[]) => void;
}

/** The addresses that belong to a client, as many as there are. */
export function LinksField({ links, error, onChange }: LinksFieldProps) {
	const { t } = useTranslation("fiche");
	return (
		<div className="flex flex-col gap-2 sm:col-span-2">
			{links.map((link, place) => (
				<div key={place} className="flex items-end gap-2">
					<Field label={t("links.one", { number: place + 1 })} className="flex-1">
						<Input
							value={link}
							inputMode="url"
							autoComplete="off"
							placeholder="https://"
							onChange={({ target }) => onChange(links.with(place, target.value))}
						/>
					</Field>
					<IconButton
						type="button"
						label={t("links.remove", { number: place + 1 })}
						onClick={() => onChange(links.toSpliced(place, 1))}
					>
						<X aria-hidden="true" />
					</IconButton>
				</div>
			))}
			{error ? (
				<p role="alert" className="text-danger text-sm">
					{error}
				</p>
			) : null}
			<div>
				<Button type="button" variant="secondary" size="sm" onClick={() => onChange([...links, ""])}>
					<Plus aria-hidden="true" />
					{t("links.add")}
				</Button>
			</div>
		</div>
	);
}
