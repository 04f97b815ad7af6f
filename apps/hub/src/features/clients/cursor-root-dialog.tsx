import {
	Dialog,
	DialogBody,
	DialogContent,
	DialogDescription,
	DialogHeader,
	DialogTitle,
} from "@dossier/ui/dialog";
import { useTranslation } from "react-i18next";
import { CursorRootForm } from "./cursor-root-form.tsx";

/** The question of the button for Cursor, where the button itself is an item of a menu. */
export function CursorRootDialog({ slug, onClose }: { slug: string; onClose: () => void }) {
	const { t } = useTranslation("clients");
	const { t: common } = useTranslation();
	return (
		<Dialog open onOpenChange={(open) => !open && onClose()}>
			<DialogContent closeLabel={common("close")}>
				<DialogHeader>
					<DialogTitle>{t("cursor.missingTitle")}</DialogTitle>
					<DialogDescription>{t("cursor.missingText")}</DialogDescription>
				</DialogHeader>
				<DialogBody>
					<CursorRootForm slug={slug} onSaved={onClose} />
				</DialogBody>
			</DialogContent>
		</Dialog>
	);
}
