import { Avatar as AvatarPrimitive } from "radix-ui";
import { classNames } from "./class-names.ts";
import { initials } from "./initials.ts";
import { tintClasses, tintOf } from "./tint.ts";

const sizes = {
	xs: "size-5 text-[0.5625rem]",
	sm: "size-6 text-[0.625rem]",
	md: "size-8 text-xs",
	lg: "size-11 text-base",
	xl: "size-16 text-xl",
};

export interface AvatarProps {
	/** The name whose initials stand where there is no picture. */
	name: string;
	/** What gives the colour, when two people may bear one name: their id. */
	seed?: string;
	/** The address of a picture. */
	src?: string;
	/** Read by screen readers. Leave it out where the name stands beside. */
	label?: string;
	size?: keyof typeof sizes;
	/** "square" for a company or a client's folder, "round" for a person. */
	shape?: "round" | "square";
	className?: string;
}

/** The picture of a person or a client, or their initials on a colour that is always theirs. */
export function Avatar({ name, seed, src, label, size = "md", shape = "round", className }: AvatarProps) {
	const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
	return (
		<AvatarPrimitive.Root
			data-slot="avatar"
			className={classNames(
				"relative inline-flex shrink-0 select-none overflow-hidden font-semibold tracking-tight",
				shape === "round" ? "rounded-full" : "rounded-[28%]",
				sizes[size],
				className,
			)}
			{...naming}
		>
			{src ? <AvatarPrimitive.Image src={src} alt="" className="size-full object-cover" /> : null}
			<AvatarPrimitive.Fallback
				delayMs={src ? 300 : undefined}
				className={classNames(
					"flex size-full items-center justify-center leading-none",
					tintClasses[tintOf(seed ?? name)],
				)}
			>
				{initials(name)}
			</AvatarPrimitive.Fallback>
		</AvatarPrimitive.Root>
	);
}
