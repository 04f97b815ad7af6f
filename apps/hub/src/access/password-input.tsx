import { Button } from "@dossier/ui/button";
import { Input } from "@dossier/ui/input";
import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";

/** A password one can choose to see. */
export function PasswordInput(props: ComponentProps<typeof Input>) {
	const { t } = useTranslation("session");
	const [shown, setShown] = useState(false);
	const Icon = shown ? EyeOff : Eye;
	return (
		<div className="relative">
			<Input type={shown ? "text" : "password"} className="pr-10" {...props} />
			<Button
				variant="ghost"
				size="icon-sm"
				aria-label={shown ? t("newPassword.hide") : t("newPassword.show")}
				onClick={() => setShown(!shown)}
				className="absolute top-1/2 right-1 -translate-y-1/2 text-muted-foreground"
			>
				<Icon aria-hidden="true" />
			</Button>
		</div>
	);
}
