import { Rocket, Sprout } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { useClientBranding } from "../../agency/use-client-branding.ts";

const icons = { lab: Sprout, one: Rocket };

/** Where the project is: being prepared in the Lab, or live with One, in the words its agency chose for it. */
export function ParcoursCard() {
	const { t } = useTranslation("home");
	const { space } = useMembership();
	const agency = useAgencyName();
	const welcome = useClientBranding()?.welcome?.trim();
	const Icon = icons[space.parcours];
	return (
		<section
			aria-labelledby="parcours"
			className="relative isolate overflow-hidden rounded-xl bg-primary px-5 py-6 text-primary-foreground shadow-md dark:bg-brand-soft dark:text-foreground md:px-8 md:py-8"
		>
			<Icon
				aria-hidden="true"
				strokeWidth={0.75}
				className="absolute -right-6 -bottom-8 -z-10 size-40 rotate-6 opacity-15 md:right-6 md:size-48"
			/>
			<div className="flex max-w-[34ch] flex-col gap-2 md:max-w-[52ch]">
				<p className="flex items-center gap-2 font-medium text-sm">
					<Icon aria-hidden="true" className="size-4" />
					{t(`${space.parcours}.name`)}
				</p>
				<h2 id="parcours" className="font-semibold text-2xl">
					{t(`${space.parcours}.title`)}
				</h2>
				<p className="whitespace-pre-line text-pretty">
					{welcome || t(`${space.parcours}.text`, { agency })}
				</p>
			</div>
		</section>
	);
}
