namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>A noun that closes the names of programmes.</summary>
/// <param name="Text">The noun.</param>
/// <param name="Shortest">The fewest characters in front of it.</param>
/// <param name="Longest">The most characters in front of it.</param>
internal readonly record struct NameHead(string Text, int Shortest, int Longest);
