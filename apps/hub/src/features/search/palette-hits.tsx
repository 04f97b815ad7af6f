import { excerptParts } from "@dossier/shared/search/excerpt";
import type { SearchHit } from "@dossier/shared/search/queries";
import { Avatar } from "@dossier/ui/avatar";
import { FileIcon } from "@dossier/ui/file-icon";
import { MarkedText } from "@dossier/ui/marked-text";
import { Command } from "cmdk";
import { NotebookPen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { paletteGroup, paletteItem } from "./palette-classes.ts";
import { type HitGroup, hitOption } from "./palette-options.ts";

interface PaletteHitsProps {
	groups: readonly HitGroup[];
	onOpen: (hit: SearchHit) => void;
}

/** What was found or opened last, under its headings. */
export function PaletteHits({ groups, onOpen }: PaletteHitsProps) {
	const { t } = useTranslation("search");
	return groups.map(({ heading, members }) => (
		<Command.Group
			key={heading}
			heading={heading === "recent" ? t("recent") : t(`kinds.${heading}`)}
			className={paletteGroup}
		>
			{members.map((hit) => (
				<Hit key={hit.id} hit={hit} onOpen={onOpen} />
			))}
		</Command.Group>
	));
}

function Hit({ hit, onOpen }: { hit: SearchHit; onOpen: (hit: SearchHit) => void }) {
	const { t } = useTranslation("search");
	return (
		<Command.Item value={hitOption(hit)} onSelect={() => onOpen(hit)} className={paletteItem}>
			<HitIcon hit={hit} />
			<span className="min-w-0 flex-1">
				<span className="block truncate font-medium">{hit.title || t("untitled")}</span>
				{hit.excerpt ? (
					<span className="block truncate text-muted-foreground text-sm">
						<MarkedText parts={excerptParts(hit.excerpt)} />
					</span>
				) : null}
			</span>
			{hit.kind !== "client" && hit.client_nom ? (
				<span className="max-w-32 shrink-0 truncate text-muted-foreground text-xs">{hit.client_nom}</span>
			) : null}
		</Command.Item>
	);
}

function HitIcon({ hit }: { hit: SearchHit }) {
	if (hit.kind === "client") return <Avatar name={hit.title} seed={hit.id} size="sm" shape="square" />;
	if (hit.kind === "document") return <FileIcon mimeType={hit.mime_type} size="sm" />;
	return <NotebookPen aria-hidden="true" className="mx-1 size-4 shrink-0 text-muted-foreground" />;
}
