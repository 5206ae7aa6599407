namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Chooses the pairs that together have the most evidence, each task in at most one.</summary>
/// <remarks>
/// Maximum-weight bipartite matching by shortest augmenting paths with potentials (Kuhn 1955, Munkres 1957; Dijkstra's search as in
/// Jonker and Volgenant 1987) over the pairs at hand only; every old task may also stay alone. For n tasks with k pairs each it takes at
/// worst n·nk·log n steps; real plans, whose tasks have two or three pairs worth the name, take about nk. Weights are whole numbers, so
/// the sum does not depend on the order; where it is equal, tasks at nearer places win.
/// </remarks>
internal sealed class TaskAssignment
{
    private const int None = -1;
    private const double Scale = 1e9;

    /// <summary>The partners that each old task may get, and at what cost: new tasks, and behind those a place of its own where it stays alone.</summary>
    private readonly List<(int Partner, long Cost)>[] edges;
    private readonly int[] partnerOf;
    private readonly int[] ownerOf;
    private readonly long[] taskPotential;
    private readonly long[] partnerPotential;
    private readonly long[] distance;
    private readonly int[] cameFrom;
    private readonly List<int> reached = [];
    private readonly List<int> settled = [];
    private readonly PriorityQueue<int, (long Distance, int Partner)> waiting = new();

    private TaskAssignment(List<(int Partner, long Cost)>[] edges, int newCount)
    {
        int partners = newCount + edges.Length;
        this.edges = edges;
        partnerOf = Filled(edges.Length, None);
        ownerOf = Filled(partners, None);
        taskPotential = new long[edges.Length];
        partnerPotential = new long[partners];
        distance = Filled(partners, long.MaxValue);
        cameFrom = new int[partners];
    }

    /// <summary>The best choice: for each old task the position of its new one, -1 where it stays alone.</summary>
    /// <param name="pairs">The pairs to choose from.</param>
    /// <param name="oldCount">The number of old tasks.</param>
    /// <param name="newCount">The number of new tasks.</param>
    /// <param name="minimum">The evidence that a pair must have more of.</param>
    internal static int[] Choose(IReadOnlyCollection<ScoredPair> pairs, int oldCount, int newCount, double minimum)
    {
        TaskAssignment assignment = new(EdgesOf(pairs, oldCount, newCount, minimum), newCount);
        for (int task = 0; task < oldCount; task++)
        {
            assignment.Insert(task);
        }

        return [.. assignment.partnerOf.Select(partner => partner < newCount ? partner : None)];
    }

    private static List<(int Partner, long Cost)>[] EdgesOf(IReadOnlyCollection<ScoredPair> pairs, int oldCount, int newCount, double minimum)
    {
        long highest = pairs.Select(pair => Gain(pair, minimum)).DefaultIfEmpty().Max();
        List<(int Partner, long Cost)>[] edges = [.. Enumerable.Range(0, oldCount).Select(task => new List<(int, long)> { (newCount + task, highest) })];
        foreach (ScoredPair pair in pairs)
        {
            if (Gain(pair, minimum) is > 0 and long gain)
            {
                edges[pair.Old].Add((pair.New, highest - gain));
            }
        }

        return edges;
    }

    /// <summary>What a pair adds, with a billionth taken off for each square of the places between its tasks.</summary>
    private static long Gain(ScoredPair pair, double minimum)
    {
        long places = pair.Old - pair.New;
        return (long)Math.Round((pair.Evidence - minimum) * Scale) - (places * places);
    }

    /// <summary>Gives a task a partner, moving other tasks to other partners where that costs least.</summary>
    private void Insert(int task)
    {
        int free = FindFree(task);
        foreach (int partner in settled)
        {
            long gain = distance[free] - distance[partner];
            partnerPotential[partner] -= gain;
            taskPotential[ownerOf[partner]] += gain;
        }

        taskPotential[task] += distance[free];
        for (int partner = free; partner != None;)
        {
            int owner = cameFrom[partner];
            ownerOf[partner] = owner;
            (partnerOf[owner], partner) = (partner, owner == task ? None : partnerOf[owner]);
        }

        foreach (int partner in reached)
        {
            distance[partner] = long.MaxValue;
        }

        reached.Clear();
        settled.Clear();
        waiting.Clear();
    }

    /// <summary>The nearest partner without owner, by way of any number of owned ones.</summary>
    private int FindFree(int task)
    {
        Reach(task, 0);
        while (true)
        {
            waiting.TryDequeue(out int partner, out (long Distance, int Partner) place);
            if (place.Distance > distance[partner])
            {
                continue;
            }

            if (ownerOf[partner] == None)
            {
                return partner;
            }

            settled.Add(partner);
            Reach(ownerOf[partner], place.Distance);
        }
    }

    private void Reach(int task, long start)
    {
        foreach ((int partner, long cost) in edges[task])
        {
            long length = start + cost - taskPotential[task] - partnerPotential[partner];
            if (length < distance[partner])
            {
                if (distance[partner] == long.MaxValue)
                {
                    reached.Add(partner);
                }

                distance[partner] = length;
                cameFrom[partner] = task;
                waiting.Enqueue(partner, (length, partner));
            }
        }
    }

    private static T[] Filled<T>(int count, T value)
    {
        T[] items = new T[count];
        Array.Fill(items, value);
        return items;
    }
}
