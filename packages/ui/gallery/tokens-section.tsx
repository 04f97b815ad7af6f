import { classNames } from "../src/class-names.ts";
import { Section } from "./section.tsx";

const scale = [
	"text-3xl",
	"text-2xl",
	"text-xl",
	"text-lg",
	"text-base",
	"text-sm",
	"text-xs",
	"text-2xs",
] as const;
const surfaces = [
	"bg-background",
	"bg-card",
	"bg-popover",
	"bg-sidebar",
	"bg-muted",
	"bg-accent",
	"bg-brand-soft",
	"bg-primary",
	"bg-destructive",
	"bg-success-soft",
	"bg-warning-soft",
	"bg-danger-soft",
	"bg-info-soft",
	"bg-chart-1",
	"bg-chart-2",
	"bg-chart-3",
	"bg-chart-4",
	"bg-chart-5",
] as const;

export function TokensSection() {
	return (
		<Section title="Échelle et couleurs">
			<div className="flex flex-col gap-2">
				{scale.map((size) => (
					<p key={size} className={classNames("truncate", size)}>
						<span className="text-muted-foreground">{size}</span> Un client, un dossier, une vérité
					</p>
				))}
			</div>
			<div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
				{surfaces.map((surface) => (
					<figure key={surface} className="flex flex-col gap-1">
						<div className={classNames("h-12 rounded-md border", surface)} />
						<figcaption className="text-muted-foreground text-xs">{surface}</figcaption>
					</figure>
				))}
			</div>
		</Section>
	);
}
