import { Button } from "@dossier/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../feedback/form-error.tsx";

// Supabase sends an address one mail a minute (`auth.email.max_frequency`).
const secondsBetweenMails = 60;

/** Counts down to 0, one a second; `restart` begins again. */
function useCountdown(seconds: number): { left: number; restart: () => void } {
	const [left, setLeft] = useState(seconds);
	useEffect(() => {
		if (left === 0) return;
		const timer = setTimeout(() => setLeft(left - 1), 1000);
		return () => clearTimeout(timer);
	}, [left]);
	return { left, restart: () => setLeft(seconds) };
}

/** Asks for another mail, once the first one had time to arrive. */
export function ResendCode({ resend }: { resend: () => Promise<void> }) {
	const { t } = useTranslation("access");
	const { left, restart } = useCountdown(secondsBetweenMails);
	const sending = useMutation({ mutationFn: resend, onSuccess: restart });
	if (left > 0) {
		return (
			<p className="flex min-h-control items-center text-center text-muted-foreground text-sm">
				{t(sending.isSuccess ? "code.resent" : "code.resendIn", { seconds: left })}
			</p>
		);
	}
	return (
		<>
			<FormError error={sending.error} />
			<Button variant="ghost" pending={sending.isPending} onClick={() => sending.mutate()}>
				{t("code.resend")}
			</Button>
		</>
	);
}
