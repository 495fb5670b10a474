#include "tests/bench/program.h"

#include "tests/bench/bench.h"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <malloc.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bandanh::bench {

namespace {

constexpr double kKibOfMib = 1024;

struct Started {
    pid_t process;
    int output;
};

/// What the program answers comes through a pipe; what it says to people is left out, for a refusal stands in the answer.
Started start(const std::vector<std::string>& words)
{
    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // POSIX promises to leave them as they are
    arguments.push_back(nullptr);
    pid_t process = -1;
    const int failure = posix_spawn(&process, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    if (failure != 0) {
        ::close(pipe[0]);
        throw std::runtime_error("cannot start " + words[0]);
    }
    return {process, pipe[0]};
}

/// Reads up to the end, or up to the first line break where `line`.
std::string readFrom(int output, bool line)
{
    std::string text;
    char letters[4096];
    for (;;) {
        const ssize_t count = ::read(output, letters, line ? 1 : sizeof letters);
        if (count <= 0 || (line && letters[0] == '\n'))
            return text;
        text.append(letters, static_cast<std::size_t>(count));
    }
}

/// Lets the peak begin anew at what is held now: proc(5).
void resetPeakOf(const std::string& process)
{
    std::ofstream("/proc/" + process + "/clear_refs") << "5";
}

} // namespace

Ended runProgram(const std::vector<std::string>& words)
{
    // The kernel counts what this process held when it started the other as that one's peak.
    ::malloc_trim(0);
    resetPeakOf("self");
    const Stopwatch watch;
    const Started started = start(words);
    Ended ended;
    ended.answer = readFrom(started.output, false);
    ::close(started.output);
    int status = 0;
    rusage usage{};
    ended.done = ::wait4(started.process, &status, 0, &usage) == started.process && WIFEXITED(status)
                 && WEXITSTATUS(status) == 0;
    ended.milliseconds = watch.milliseconds();
    ended.peakMib = static_cast<double>(usage.ru_maxrss) / kKibOfMib;
    return ended;
}

ServingProgram::ServingProgram(const std::vector<std::string>& words)
{
    const Started started = start(words);
    m_process = started.process;
    m_announcement = readFrom(started.output, true);
    ::close(started.output);
}

ServingProgram::~ServingProgram()
{
    ::kill(m_process, SIGTERM);
    int status = 0;
    ::waitpid(m_process, &status, 0);
}

double ServingProgram::peakMib() const
{
    std::ifstream status("/proc/" + std::to_string(m_process) + "/status");
    for (std::string word; status >> word;)
        if (double kib = 0; word == "VmHWM:" && status >> kib)
            return kib / kKibOfMib;
    return 0;
}

ServingProgram::Memory ServingProgram::memory() const
{
    Memory memory;
    std::ifstream rollup("/proc/" + std::to_string(m_process) + "/smaps_rollup");
    for (std::string word; rollup >> word;) {
        double kib = 0;
        if (word == "Rss:" && rollup >> kib)
            memory.residentMib = kib / kKibOfMib;
        else if (word == "Pss:" && rollup >> kib)
            memory.proportionalMib = kib / kKibOfMib;
        else if ((word == "Private_Clean:" || word == "Private_Dirty:") && rollup >> kib)
            memory.ownMib += kib / kKibOfMib;
    }
    return memory;
}

void ServingProgram::resetPeak() const
{
    resetPeakOf(std::to_string(m_process));
}

} // namespace bandanh::bench
