import { Button } from "@dossier/ui/button";
import { Input } from "@dossier/ui/input";
import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";

/** A password, which the person may show while typing: on a phone one mistypes often. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
	const { t } = useTranslation("access");
	const [shown, setShown] = useState(false);
	const Icon = shown ? EyeOff : Eye;
	return (
		<div className="relative">
			<Input
				{...props}
				type={shown ? "text" : "password"}
				autoCapitalize="none"
				spellCheck={false}
				className="pr-13"
			/>
			<Button
				variant="ghost"
				size="icon"
				aria-label={t(shown ? "password.hide" : "password.show")}
				aria-pressed={shown}
				onClick={() => setShown(!shown)}
				className="absolute inset-y-0 right-0 text-muted-foreground"
			>
				<Icon aria-hidden="true" />
			</Button>
		</div>
	);
}
