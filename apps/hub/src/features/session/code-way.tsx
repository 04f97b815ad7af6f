import { Button } from "@dossier/ui/button";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { AccessPanel } from "../../access/access-panel.tsx";
import { CodeLogin } from "../../access/code-login.tsx";
import { paths } from "../../paths.ts";

interface CodeWayProps {
	email: string;
	onWay: (way: "password") => void;
	notice: ReactNode;
}

/** Logs in with a code received by mail. */
export function CodeWay({ email, onWay, notice }: CodeWayProps) {
	const { t } = useTranslation("session");
	const [sentTo, setSentTo] = useState<string | null>(null);
	return (
		<AccessPanel
			pageTitle={t("pageTitle")}
			title={sentTo ? t("code.sentTitle") : t("code.title")}
			text={sentTo ? t("code.sent", { email: sentTo }) : t("code.text")}
		>
			<div className="flex flex-col gap-4">
				{sentTo ? null : notice}
				<CodeLogin defaultEmail={email} returnPath={paths.login()} onSent={setSentTo} />
				<Button variant="link" size="sm" className="self-center" onClick={() => onWay("password")}>
					{t("usePassword")}
				</Button>
			</div>
		</AccessPanel>
	);
}
