import { Button } from "@dossier/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@dossier/ui/popover";
import { SquareTerminal } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CursorRootForm } from "./cursor-root-form.tsx";
import { useCursorLink } from "./use-cursor-link.ts";

/** Opens the client's local project in Cursor; asks once where the clients' folders are. */
export function CursorButton({ slug, className }: { slug: string; className?: string }) {
	const { t } = useTranslation("clients");
	const [asking, setAsking] = useState(false);
	const link = useCursorLink(slug);
	const label = (
		<>
			<SquareTerminal aria-hidden="true" />
			{t("cursor.open")}
		</>
	);
	if (link) {
		return (
			<Button asChild variant="secondary" className={className}>
				<a href={link}>{label}</a>
			</Button>
		);
	}
	return (
		<Popover open={asking} onOpenChange={setAsking}>
			<PopoverTrigger asChild>
				<Button variant="secondary" className={className}>
					{label}
				</Button>
			</PopoverTrigger>
			<PopoverContent
				aria-label={t("cursor.missingTitle")}
				className="flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-4 p-4"
			>
				<div className="flex flex-col gap-1">
					<p className="font-semibold">{t("cursor.missingTitle")}</p>
					<p className="text-pretty text-muted-foreground text-sm">{t("cursor.missingText")}</p>
				</div>
				<CursorRootForm slug={slug} onSaved={() => setAsking(false)} />
			</PopoverContent>
		</Popover>
	);
}
