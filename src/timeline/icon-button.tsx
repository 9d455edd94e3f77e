import { Icon, type IconName } from "../ui/icon.tsx";

interface Props {
  readonly name: string;
  readonly icon: IconName;
  readonly onClick: () => void;
  readonly "aria-expanded"?: boolean;
  readonly "aria-pressed"?: boolean;
  readonly "aria-keyshortcuts"?: string;
}

/** A button of one icon, whose name is heard, and seen while the pointer rests on it. */
export function IconButton({ name, icon, ...button }: Props) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} {...button}>
      <Icon name={icon} />
    </button>
  );
}
