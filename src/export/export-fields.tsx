import type { Field } from "../ui/choice-field.tsx";

export function SelectField<Option extends string | number>({
  label,
  options,
  value,
  nameOf,
  onChange,
}: Field<Option> & { readonly label: string }) {
  return (
    <label className="select">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option) === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
