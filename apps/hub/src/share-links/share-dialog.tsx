import { Dialog, DialogBody, DialogContent, DialogHeader, DialogTitle } from "@dossier/ui/dialog";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTableChanges } from "../live/use-table-changes.ts";
import { FreshLink } from "./fresh-link.tsx";
import { NewLinkForm } from "./new-link-form.tsx";
import { ShareLinkList } from "./share-link-list.tsx";

interface ShareDialogProps {
	document: { readonly id: string; readonly name: string };
	onClose: () => void;
}

/** Shares a document by a link, and says who opened those there are. */
export function ShareDialog({ document, onClose }: ShareDialogProps) {
	const { t } = useTranslation("shareLinks");
	const { t: common } = useTranslation();
	const [token, setToken] = useState<string | null>(null);
	useTableChanges({
		table: "share_links",
		filter: `document_id=eq.${document.id}`,
		queryKeys: [["share-links"]],
	});
	return (
		<Dialog open onOpenChange={(open) => !open && onClose()}>
			<DialogContent closeLabel={common("close")} aria-describedby={undefined}>
				<DialogHeader>
					<DialogTitle>{t("title", { name: document.name })}</DialogTitle>
				</DialogHeader>
				<DialogBody className="flex flex-col gap-6 pb-5">
					{token === null ? (
						<NewLinkForm documentId={document.id} onCreated={setToken} />
					) : (
						<FreshLink token={token} onAnother={() => setToken(null)} />
					)}
					<ShareLinkList documentId={document.id} />
				</DialogBody>
			</DialogContent>
		</Dialog>
	);
}
