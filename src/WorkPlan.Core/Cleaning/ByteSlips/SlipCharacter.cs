namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The scripts that print a character.</summary>
[Flags]
internal enum SlipScripts : byte
{
    None = 0,
    Simplified = 1,
    Traditional = 2,
}

/// <summary>A character that may have stood where the damage is: its number in the model, its bytes, its scripts.</summary>
internal readonly record struct SlipCharacter(char Character, ushort Number, byte Lead, byte Trail, SlipScripts Scripts)
{
    internal bool IsIn(SlipScripts script) => (Scripts & script) != 0;
}
