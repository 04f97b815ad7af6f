import { cursorLink } from "@dossier/shared/cursor-link/cursor-link";
import { Button } from "@dossier/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@dossier/ui/popover";
import { SquareTerminal } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCurrentStaff } from "../../access/current-staff.ts";
import { ClientsRootForm } from "../../cursor/clients-root-form.tsx";

/** Opens the client's local project in Cursor; asks once where the clients' folders are. */
export function CursorButton({ slug }: { slug: string }) {
	const { t } = useTranslation("clients");
	const staff = useCurrentStaff();
	const [asking, setAsking] = useState(false);
	const link = staff.clients_root ? cursorLink(staff.clients_root, slug) : null;
	const label = (
		<>
			<SquareTerminal aria-hidden="true" />
			{t("cursor.open")}
		</>
	);
	if (link) {
		return (
			<Button asChild variant="secondary">
				<a href={link}>{label}</a>
			</Button>
		);
	}
	return (
		<Popover open={asking} onOpenChange={setAsking}>
			<PopoverTrigger asChild>
				<Button variant="secondary">{label}</Button>
			</PopoverTrigger>
			<PopoverContent
				aria-label={t("cursor.missingTitle")}
				className="flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-4 p-4"
			>
				<div className="flex flex-col gap-1">
					<p className="font-semibold">{t("cursor.missingTitle")}</p>
					<p className="text-pretty text-muted-foreground text-sm">{t("cursor.missingText")}</p>
				</div>
				<ClientsRootForm
					exampleSlug={slug}
					submitLabel={t("cursor.submit")}
					onSaved={(root) => {
						setAsking(false);
						const opened = cursorLink(root, slug);
						if (opened) window.location.assign(opened);
					}}
				/>
			</PopoverContent>
		</Popover>
	);
}
