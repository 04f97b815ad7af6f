import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { toast } from "@dossier/ui/toaster";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { PasswordForm } from "../../access/password-form.tsx";

/** Sets a password or changes it; codes by mail work either way. */
export function PasswordCard() {
	const { t } = useTranslation(["account", "common"]);
	const { session } = useMembership();
	const [open, setOpen] = useState(false);
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("account:password.title")}</CardTitle>
				<CardDescription>{t("account:password.text")}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-2">
				{open ? (
					<>
						<PasswordForm
							email={session.email}
							submitLabel={t("account:password.save")}
							onSaved={() => {
								setOpen(false);
								toast.success(t("account:password.saved"));
							}}
						/>
						<Button variant="ghost" onClick={() => setOpen(false)}>
							{t("common:cancel")}
						</Button>
					</>
				) : (
					<Button variant="secondary" className="sm:self-start" onClick={() => setOpen(true)}>
						{t("account:password.open")}
					</Button>
				)}
			</CardContent>
		</Card>
	);
}
