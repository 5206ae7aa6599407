using WorkPlan.Cli;

using Interruption interruption = new();
return WorkPlanCommand.Run(args, CommandConsole.OfProcess(interruption.Token));
