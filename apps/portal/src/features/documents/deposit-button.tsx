import { Button } from "@dossier/ui/button";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DepositDialog } from "./deposit-dialog.tsx";
import type { DocumentGroup } from "./document-group.ts";

interface DepositButtonProps {
	/** Where the files go. */
	group: DocumentGroup;
	className?: string;
}

/** The one act of the portal: giving the agency a document. */
export function DepositButton({ group, className }: DepositButtonProps) {
	const { t } = useTranslation("uploads");
	const [open, setOpen] = useState(false);
	return (
		<>
			<Button size="lg" className={className} onClick={() => setOpen(true)}>
				<Plus aria-hidden="true" className="size-5" />
				{t("deposit")}
			</Button>
			<DepositDialog group={group} open={open} onOpenChange={setOpen} />
		</>
	);
}
