import { openShareLink } from "@dossier/shared/share-links/mutations";
import { Button } from "@dossier/ui/button";
import { Field } from "@dossier/ui/field";
import { useMutation } from "@tanstack/react-query";
import { FileLock2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PanelHeading } from "../../access/panel-heading.tsx";
import { PasswordInput } from "../../access/password-input.tsx";
import { FormError } from "../../feedback/form-error.tsx";
import { PageTitle } from "../../feedback/page-title.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { SharedDocumentView } from "./shared-document-view.tsx";

/** Where a share link leads: nothing is opened, or counted, before the person asks for it. */
export function SharedDocumentPage({ token }: { token: string }) {
	const { t } = useTranslation("shareLinks");
	const client = useDossierClient();
	const [password, setPassword] = useState("");
	const open = useMutation({ mutationFn: () => openShareLink(client, { token, password }) });
	if (open.data) return <SharedDocumentView document={open.data} />;
	return (
		<>
			<PageTitle>{t("title")}</PageTitle>
			<PanelHeading icon={FileLock2} title={t("title")}>
				<p>{t("text")}</p>
			</PanelHeading>
			<form
				noValidate
				className="flex flex-col gap-4"
				onSubmit={(event) => {
					event.preventDefault();
					open.mutate();
				}}
			>
				<Field label={t("password")} optionalLabel={t("ifAny")}>
					<PasswordInput
						value={password}
						onChange={(event) => setPassword(event.target.value)}
						autoComplete="off"
					/>
				</Field>
				<FormError error={open.error} />
				<Button type="submit" size="lg" pending={open.isPending}>
					{t("open")}
				</Button>
			</form>
			<p className="text-muted-foreground text-sm">{t("privacy")}</p>
		</>
	);
}
