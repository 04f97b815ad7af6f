import { DOCUMENT_TYPES } from "@dossier/shared/documents/arranging";
import { Button } from "@dossier/ui/button";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuRadioGroup,
	DropdownMenuRadioItem,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { Tag } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useActs } from "../acts.ts";
import type { DocumentRow } from "../document-row.ts";

/** Gives the documents a type. The one they have in common is marked. */
export function TypeMenu({ documents }: { documents: readonly DocumentRow[] }) {
	const { t } = useTranslation("arranging");
	const types = new Set(documents.map(({ type }) => type));
	const [common] = types.size === 1 ? types : [];
	return (
		<DropdownMenu>
			<DropdownMenuTrigger asChild>
				<Button variant="secondary" size="sm">
					<Tag aria-hidden="true" />
					{common ? t(`types.${common}`) : t("type")}
				</Button>
			</DropdownMenuTrigger>
			<DropdownMenuContent align="end">
				<TypeItems documents={documents} common={common} />
			</DropdownMenuContent>
		</DropdownMenu>
	);
}

interface TypeItemsProps {
	documents: readonly DocumentRow[];
	common: DocumentRow["type"] | undefined;
}

/** The types, as items of a menu. */
function TypeItems({ documents, common }: TypeItemsProps) {
	const { t } = useTranslation("arranging");
	const acts = useActs();
	return (
		<DropdownMenuRadioGroup value={common}>
			{DOCUMENT_TYPES.map((type) => (
				<DropdownMenuRadioItem key={type} value={type} onSelect={() => acts.setType(documents, type)}>
					{t(`types.${type}`)}
				</DropdownMenuRadioItem>
			))}
		</DropdownMenuRadioGroup>
	);
}
