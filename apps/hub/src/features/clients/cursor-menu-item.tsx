import { DropdownMenuItem } from "@dossier/ui/dropdown-menu";
import { SquareTerminal } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCursorLink } from "./use-cursor-link.ts";

interface CursorMenuItemProps {
	slug: string;
	/** Nobody said yet where the clients' folders are. */
	onAsk: () => void;
	className?: string;
}

/** The button for Cursor as an item of a menu. */
export function CursorMenuItem({ slug, onAsk, className }: CursorMenuItemProps) {
	const { t } = useTranslation("clients");
	const link = useCursorLink(slug);
	const label = (
		<>
			<SquareTerminal aria-hidden="true" />
			{t("cursor.open")}
		</>
	);
	return link ? (
		<DropdownMenuItem asChild className={className}>
			<a href={link}>{label}</a>
		</DropdownMenuItem>
	) : (
		<DropdownMenuItem className={className} onSelect={onAsk}>
			{label}
		</DropdownMenuItem>
	);
}
