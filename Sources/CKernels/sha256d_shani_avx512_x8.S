// SHA-NI rounds of eight headers, four in flight, beside the vector schedules of the next ones.
// Written by Scripts/generate-sha256d-shani-avx512 with --pattern 5,5,5,7 --distance 5 --window 40; to change it, change that script.
// 1264 vector instructions stand among 480 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx512_turns(context *, uint32_t turns)
//
// Runs the loop until `turns` are done or the last results may hold a candidate; returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx512_turns
#else
#define FUNCTION wm_sha256d_shani_avx512_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    vzeroupper
    movl $0xa, %eax
    kmovw %eax, %k1
    .p2align 6
1:
    vmovdqa 0(%rdi), %xmm1
    vpaddd 192(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 16(%rdi), %xmm2
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 0(%rdi), %xmm3
    vpaddd 196(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 16(%rdi), %xmm4
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 1344(%rdi), %ymm31
    vmovdqa32 1376(%rdi), %ymm30
    vmovdqa32 1408(%rdi), %ymm29
    vmovdqa32 1440(%rdi), %ymm28
    vmovdqa 0(%rdi), %xmm5
    vpaddd 200(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 16(%rdi), %xmm6
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 0(%rdi), %xmm7
    vpaddd 204(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 16(%rdi), %xmm8
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 1472(%rdi), %ymm27
    vmovdqa32 1504(%rdi), %ymm26
    vpunpckldq %ymm30, %ymm31, %ymm25
    vpunpckhdq %ymm30, %ymm31, %ymm24
    vpunpckldq %ymm28, %ymm29, %ymm23
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm28, %ymm29, %ymm22
    vmovdqa32 1536(%rdi), %ymm21
    vmovdqa32 1568(%rdi), %ymm20
    vpunpckldq %ymm26, %ymm27, %ymm19
    vpunpcklqdq %ymm23, %ymm25, %ymm18
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhqdq %ymm23, %ymm25, %ymm17
    vpunpcklqdq %ymm22, %ymm24, %ymm16
    vpunpckhqdq %ymm22, %ymm24, %ymm31
    vpunpckhdq %ymm26, %ymm27, %ymm30
    vpaddd 84(%rdi){1to8}, %ymm18, %ymm29
    vpaddd 80(%rdi){1to8}, %ymm17, %ymm28
    vpaddd 68(%rdi){1to8}, %ymm16, %ymm25
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 64(%rdi){1to8}, %ymm31, %ymm23
    vpunpckldq %ymm20, %ymm21, %ymm24
    vpunpckhdq %ymm20, %ymm21, %ymm22
    vpaddd 1104(%rdi){1to8}, %ymm28, %ymm27
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1092(%rdi){1to8}, %ymm25, %ymm26
    vmovdqa32 %ymm23, 160(%rdi)
    vpunpcklqdq %ymm24, %ymm19, %ymm18
    vpunpckhqdq %ymm24, %ymm19, %ymm17
    vpunpcklqdq %ymm22, %ymm30, %ymm16
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhqdq %ymm22, %ymm30, %ymm31
    vprord $0x7, %ymm25, %ymm21
    vpaddd 92(%rdi){1to8}, %ymm18, %ymm20
    vpaddd 88(%rdi){1to8}, %ymm17, %ymm19
    vpaddd 76(%rdi){1to8}, %ymm16, %ymm24
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 72(%rdi){1to8}, %ymm31, %ymm30
    vprord $0x12, %ymm25, %ymm22
    vpsrld $0x3, %ymm25, %ymm18
    vprord $0x7, %ymm28, %ymm17
    vpternlogd $0x96, %ymm18, %ymm22, %ymm21
    vpaddd 1096(%rdi){1to8}, %ymm30, %ymm16
    vprord $0x7, %ymm30, %ymm31
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm23, %ymm21, %ymm22
    vprord $0x12, %ymm30, %ymm18
    vmovdqa32 %ymm22, 2144(%rdi)
    vpunpckldq %ymm16, %ymm26, %ymm21
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm16, %ymm26, %ymm23
    vpsrld $0x3, %ymm30, %ymm22
    vmovdqa32 %ymm21, 4672(%rdi)
    vpaddd 1100(%rdi){1to8}, %ymm24, %ymm26
    vmovdqa32 %ymm23, 4704(%rdi)
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm24, %ymm16
    vpternlogd $0x96, %ymm22, %ymm18, %ymm31
    vprord $0x12, %ymm24, %ymm21
    vpsrld $0x3, %ymm24, %ymm23
    vmovdqa32 %ymm20, 2368(%rdi)
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm25, %ymm31, %ymm18
    vpunpckldq %ymm27, %ymm26, %ymm22
    vpunpckhdq %ymm27, %ymm26, %ymm31
    vpternlogd $0x96, %ymm23, %ymm21, %ymm16
    vprord $0x12, %ymm28, %ymm25
    vmovdqa32 %ymm18, 2176(%rdi)
    vmovdqa32 %ymm22, 4736(%rdi)
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm31, 4768(%rdi)
    vpaddd %ymm30, %ymm16, %ymm26
    vpsrld $0x3, %ymm28, %ymm27
    vpaddd 1108(%rdi){1to8}, %ymm29, %ymm21
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm29, %ymm23
    vprord $0x12, %ymm29, %ymm18
    vmovdqa32 %ymm26, 2208(%rdi)
    vpternlogd $0x96, %ymm27, %ymm25, %ymm17
    vpsrld $0x3, %ymm29, %ymm22
    vmovq 3200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1112(%rdi){1to8}, %ymm19, %ymm31
    vprord $0x7, %ymm19, %ymm16
    vprord $0x12, %ymm19, %ymm30
    vpaddd %ymm24, %ymm17, %ymm26
    vpternlogd $0x96, %ymm22, %ymm18, %ymm23
    vmovq 3232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm31, %ymm21, %ymm25
    vpunpckhdq %ymm31, %ymm21, %ymm27
    vpsrld $0x3, %ymm19, %ymm17
    vmovdqa32 %ymm26, 2240(%rdi)
    vpaddd %ymm28, %ymm23, %ymm24
    vmovdqa32 %ymm25, 4800(%rdi)
    vmovdqa32 %ymm27, 4832(%rdi)
    vmovq 3264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm17, %ymm30, %ymm16
    vpaddd 1116(%rdi){1to8}, %ymm20, %ymm18
    vmovdqa32 %ymm24, 2272(%rdi)
    vprord $0x7, %ymm20, %ymm22
    vprord $0x12, %ymm20, %ymm21
    vmovq 3296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm29, %ymm16, %ymm31
    vpsrld $0x3, %ymm20, %ymm26
    vpunpckldq 1120(%rdi){1to8}, %ymm18, %ymm23
    vpunpckhdq 1120(%rdi){1to8}, %ymm18, %ymm28
    vmovq 3328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 2144(%rdi), %ymm25
    vmovdqa32 %ymm31, 2304(%rdi)
    vpternlogd $0x96, %ymm26, %ymm21, %ymm22
    vmovdqa32 %ymm23, 4864(%rdi)
    vmovdqa32 %ymm28, 4896(%rdi)
    vmovq 3360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1152(%rdi){1to8}, %ymm25, %ymm27
    vpbroadcastd 1148(%rdi), %ymm30
    vpaddd %ymm19, %ymm22, %ymm17
    vprord $0x7, %ymm25, %ymm24
    vprord $0x12, %ymm25, %ymm16
    vpsrld $0x3, %ymm25, %ymm29
    vpunpckldq %ymm27, %ymm30, %ymm20
    vmovq 3392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm17, 2336(%rdi)
    vpunpckhdq %ymm27, %ymm30, %ymm18
    vmovdqa32 2176(%rdi), %ymm31
    vpternlogd $0x96, %ymm29, %ymm16, %ymm24
    vmovdqa32 %ymm20, 5120(%rdi)
    vmovq 3424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm25, %ymm21
    vmovdqa32 %ymm18, 5152(%rdi)
    vpaddd 644(%rdi){1to8}, %ymm31, %ymm26
    vmovdqa32 %ymm24, 2112(%rdi)
    vmovq 3456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm25, %ymm23
    vpsrld $0xa, %ymm25, %ymm28
    vpaddd 1156(%rdi){1to8}, %ymm26, %ymm22
    vprord $0x7, %ymm26, %ymm19
    vprord $0x12, %ymm26, %ymm17
    vmovq 3488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm26, %ymm30
    vpternlogd $0x96, %ymm28, %ymm23, %ymm21
    vprord $0x11, %ymm26, %ymm27
    vprord $0x13, %ymm26, %ymm16
    vpsrld $0xa, %ymm26, %ymm29
    vpternlogd $0x96, %ymm30, %ymm17, %ymm19
    vpaddd 2208(%rdi), %ymm21, %ymm20
    vmovq 3520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm29, %ymm16, %ymm27
    vpaddd %ymm25, %ymm19, %ymm18
    vpaddd 1160(%rdi){1to8}, %ymm20, %ymm31
    vprord $0x7, %ymm20, %ymm24
    vprord $0x12, %ymm20, %ymm23
    vmovq 3552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm20, %ymm28
    vmovdqa32 %ymm18, 2144(%rdi)
    vpunpckldq %ymm31, %ymm22, %ymm17
    vpunpckhdq %ymm31, %ymm22, %ymm30
    vmovq 3584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2240(%rdi), %ymm27, %ymm21
    vpternlogd $0x96, %ymm28, %ymm23, %ymm24
    vprord $0x11, %ymm20, %ymm16
    vmovdqa32 %ymm17, 5184(%rdi)
    vmovdqa32 %ymm30, 5216(%rdi)
    vmovq 3616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1164(%rdi){1to8}, %ymm21, %ymm29
    vpaddd %ymm26, %ymm24, %ymm19
    vprord $0x7, %ymm21, %ymm18
    vprord $0x12, %ymm21, %ymm22
    vpsrld $0x3, %ymm21, %ymm31
    vprord $0x13, %ymm20, %ymm27
    vmovdqa32 %ymm19, 2176(%rdi)
    vmovq 3648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm20, %ymm23
    vprord $0x11, %ymm21, %ymm28
    vpternlogd $0x96, %ymm31, %ymm22, %ymm18
    vprord $0x13, %ymm21, %ymm17
    vpsrld $0xa, %ymm21, %ymm30
    vmovq 3680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm23, %ymm27, %ymm16
    vpaddd %ymm20, %ymm18, %ymm24
    vpternlogd $0x96, %ymm30, %ymm17, %ymm28
    vpaddd 2272(%rdi), %ymm16, %ymm19
    vmovdqa32 %ymm24, 2208(%rdi)
    vmovq 3712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2304(%rdi), %ymm28, %ymm22
    vpaddd 2368(%rdi), %ymm25, %ymm31
    vpaddd 1168(%rdi){1to8}, %ymm19, %ymm27
    vprord $0x7, %ymm19, %ymm23
    vmovq 3744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm19, %ymm18
    vpsrld $0x3, %ymm19, %ymm17
    vpaddd 1172(%rdi){1to8}, %ymm22, %ymm30
    vpunpckldq %ymm27, %ymm29, %ymm16
    vpunpckhdq %ymm27, %ymm29, %ymm24
    vprord $0x7, %ymm22, %ymm28
    vpternlogd $0x96, %ymm17, %ymm18, %ymm23
    vmovq 3776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm22, %ymm25
    vmovdqa32 %ymm16, 5248(%rdi)
    vmovdqa32 %ymm24, 5280(%rdi)
    vpsrld $0x3, %ymm22, %ymm29
    vpaddd %ymm21, %ymm23, %ymm27
    vmovq 3808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm19, %ymm18
    vprord $0x13, %ymm19, %ymm17
    vpsrld $0xa, %ymm19, %ymm16
    vpternlogd $0x96, %ymm29, %ymm25, %ymm28
    vmovdqa32 %ymm27, 2240(%rdi)
    vmovq 3840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm22, %ymm24
    vprord $0x13, %ymm22, %ymm23
    vpternlogd $0x96, %ymm16, %ymm17, %ymm18
    vpaddd %ymm19, %ymm28, %ymm25
    vmovq 3872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm22, %ymm29
    vpaddd 668(%rdi){1to8}, %ymm31, %ymm27
    vpaddd 672(%rdi){1to8}, %ymm26, %ymm17
    vpaddd 2336(%rdi), %ymm18, %ymm16
    vmovdqa32 %ymm25, 2272(%rdi)
    vpternlogd $0x96, %ymm29, %ymm23, %ymm24
    vpaddd 664(%rdi){1to8}, %ymm16, %ymm28
    vmovq 3904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm27, %ymm24, %ymm31
    vpaddd 1176(%rdi){1to8}, %ymm28, %ymm26
    vprord $0x7, %ymm28, %ymm18
    vprord $0x12, %ymm28, %ymm25
    vpsrld $0x3, %ymm28, %ymm23
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1180(%rdi){1to8}, %ymm31, %ymm29
    vpunpckldq %ymm26, %ymm30, %ymm16
    vpunpckhdq %ymm26, %ymm30, %ymm24
    vprord $0x7, %ymm31, %ymm27
    vpternlogd $0x96, %ymm23, %ymm25, %ymm18
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm31, %ymm30
    vmovdqa32 %ymm16, 5312(%rdi)
    vmovdqa32 %ymm24, 5344(%rdi)
    vpsrld $0x3, %ymm31, %ymm26
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm22, %ymm18, %ymm25
    vprord $0x11, %ymm28, %ymm23
    vprord $0x13, %ymm28, %ymm16
    vpternlogd $0x96, %ymm26, %ymm30, %ymm27
    vpsrld $0xa, %ymm28, %ymm24
    vmovdqa32 %ymm25, 2304(%rdi)
    vprord $0x11, %ymm31, %ymm18
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm31, %ymm30
    vpaddd %ymm28, %ymm27, %ymm26
    vpternlogd $0x96, %ymm24, %ymm16, %ymm23
    vpsrld $0xa, %ymm31, %ymm25
    vmovdqa32 %ymm26, 2336(%rdi)
    vmovq 4064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm17, %ymm23, %ymm27
    vpternlogd $0x96, %ymm25, %ymm30, %ymm18
    vpaddd 1184(%rdi){1to8}, %ymm27, %ymm16
    vprord $0x7, %ymm27, %ymm24
    vprord $0x12, %ymm27, %ymm26
    vmovq 4096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm27, %ymm23
    vpaddd %ymm20, %ymm18, %ymm17
    vpunpckldq %ymm16, %ymm29, %ymm30
    vpunpckhdq %ymm16, %ymm29, %ymm25
    vmovq 4128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm27, %ymm18
    vpternlogd $0x96, %ymm23, %ymm26, %ymm24
    vpaddd 1188(%rdi){1to8}, %ymm17, %ymm20
    vmovdqa32 %ymm30, 5376(%rdi)
    vmovdqa32 %ymm25, 5408(%rdi)
    vprord $0x7, %ymm17, %ymm29
    vpaddd %ymm31, %ymm24, %ymm16
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm17, %ymm26
    vpsrld $0x3, %ymm17, %ymm23
    vprord $0x13, %ymm27, %ymm30
    vmovdqa32 %ymm16, 2368(%rdi)
    vpsrld $0xa, %ymm27, %ymm25
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm23, %ymm26, %ymm29
    vprord $0x11, %ymm17, %ymm24
    vprord $0x13, %ymm17, %ymm16
    vpternlogd $0x96, %ymm25, %ymm30, %ymm18
    vpsrld $0xa, %ymm17, %ymm26
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm27, %ymm29, %ymm23
    vpaddd %ymm21, %ymm18, %ymm30
    vpternlogd $0x96, %ymm26, %ymm16, %ymm24
    vmovdqa32 %ymm23, 2400(%rdi)
    vpaddd 1192(%rdi){1to8}, %ymm30, %ymm25
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm30, %ymm29
    vprord $0x12, %ymm30, %ymm18
    vpsrld $0x3, %ymm30, %ymm21
    vpaddd %ymm19, %ymm24, %ymm16
    vpunpckldq %ymm25, %ymm20, %ymm26
    vpunpckhdq %ymm25, %ymm20, %ymm23
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm30, %ymm24
    vpternlogd $0x96, %ymm21, %ymm18, %ymm29
    vpaddd 1196(%rdi){1to8}, %ymm16, %ymm19
    vmovdqa32 %ymm26, 5440(%rdi)
    vmovdqa32 %ymm23, 5472(%rdi)
    vmovq 4320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm16, %ymm20
    vpaddd %ymm17, %ymm29, %ymm25
    vprord $0x12, %ymm16, %ymm18
    vpsrld $0x3, %ymm16, %ymm21
    vprord $0x13, %ymm30, %ymm26
    vmovq 4352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 696(%rdi){1to8}, %ymm31, %ymm23
    vmovdqa32 %ymm25, 2432(%rdi)
    vpsrld $0xa, %ymm30, %ymm29
    vpternlogd $0x96, %ymm21, %ymm18, %ymm20
    vprord $0x11, %ymm16, %ymm31
    vmovq 4384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm16, %ymm25
    vpternlogd $0x96, %ymm29, %ymm26, %ymm24
    vpsrld $0xa, %ymm16, %ymm18
    vpaddd %ymm30, %ymm20, %ymm21
    vpaddd %ymm22, %ymm24, %ymm26
    vpternlogd $0x96, %ymm18, %ymm25, %ymm31
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm21, 2464(%rdi)
    vpaddd 2112(%rdi), %ymm27, %ymm29
    vpaddd 1200(%rdi){1to8}, %ymm26, %ymm20
    vprord $0x7, %ymm26, %ymm24
    vprord $0x12, %ymm26, %ymm22
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm26, %ymm25
    vpaddd %ymm28, %ymm31, %ymm18
    vpunpckldq %ymm20, %ymm19, %ymm21
    vpunpckhdq %ymm20, %ymm19, %ymm27
    vprord $0x11, %ymm26, %ymm31
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm25, %ymm22, %ymm24
    vpaddd 1204(%rdi){1to8}, %ymm18, %ymm28
    vmovdqa32 %ymm21, 5504(%rdi)
    vmovdqa32 %ymm27, 5536(%rdi)
    vprord $0x7, %ymm18, %ymm19
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm16, %ymm24, %ymm20
    vprord $0x12, %ymm18, %ymm22
    vpsrld $0x3, %ymm18, %ymm25
    vprord $0x13, %ymm26, %ymm21
    vpaddd 700(%rdi){1to8}, %ymm29, %ymm27
    vmovdqa32 %ymm20, 2496(%rdi)
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm26, %ymm24
    vpternlogd $0x96, %ymm25, %ymm22, %ymm19
    vprord $0x11, %ymm18, %ymm29
    vprord $0x13, %ymm18, %ymm20
    vpaddd 2144(%rdi), %ymm17, %ymm22
    vmovq 4576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm24, %ymm21, %ymm31
    vpaddd %ymm26, %ymm19, %ymm25
    vpsrld $0xa, %ymm18, %ymm17
    vpaddd %ymm23, %ymm31, %ymm21
    vmovdqa32 %ymm25, 2528(%rdi)
    vmovq 4608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 1344(%rdi)
    vmovdqa %xmm2, 1472(%rdi)
    vmovq 4616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 1376(%rdi)
    vmovdqa %xmm4, 1504(%rdi)
    vpternlogd $0x96, %ymm17, %ymm20, %ymm29
    vpaddd 2176(%rdi), %ymm30, %ymm24
    vpaddd 1208(%rdi){1to8}, %ymm21, %ymm19
    vprord $0x7, %ymm21, %ymm31
    vprord $0x12, %ymm21, %ymm23
    vmovq 4640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 1408(%rdi)
    vmovdqa %xmm6, 1536(%rdi)
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 1440(%rdi)
    vmovdqa %xmm8, 1568(%rdi)
    vpsrld $0x3, %ymm21, %ymm25
    vpaddd %ymm27, %ymm29, %ymm20
    vpunpckldq %ymm19, %ymm28, %ymm17
    vpunpckhdq %ymm19, %ymm28, %ymm30
    vprord $0x11, %ymm21, %ymm29
    vpternlogd $0x96, %ymm25, %ymm23, %ymm31
    vpaddd 1212(%rdi){1to8}, %ymm20, %ymm27
    vmovdqa 0(%rdi), %xmm1
    vpaddd 208(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 16(%rdi), %xmm2
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 0(%rdi), %xmm3
    vpaddd 212(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 16(%rdi), %xmm4
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm17, 5568(%rdi)
    vmovdqa32 %ymm30, 5600(%rdi)
    vprord $0x7, %ymm20, %ymm28
    vpaddd %ymm18, %ymm31, %ymm19
    vmovdqa 0(%rdi), %xmm5
    vpaddd 216(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 16(%rdi), %xmm6
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 0(%rdi), %xmm7
    vpaddd 220(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 16(%rdi), %xmm8
    vmovq 848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm20, %ymm23
    vpsrld $0x3, %ymm20, %ymm25
    vprord $0x13, %ymm21, %ymm17
    vpaddd 2208(%rdi), %ymm16, %ymm30
    vmovdqa32 %ymm19, 2560(%rdi)
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm21, %ymm31
    vpternlogd $0x96, %ymm25, %ymm23, %ymm28
    vprord $0x11, %ymm20, %ymm16
    vprord $0x13, %ymm20, %ymm19
    vpternlogd $0x96, %ymm31, %ymm17, %ymm29
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm20, %ymm23
    vpaddd %ymm21, %ymm28, %ymm25
    vpaddd %ymm22, %ymm29, %ymm17
    vpternlogd $0x96, %ymm23, %ymm19, %ymm16
    vmovdqa32 %ymm25, 2592(%rdi)
    vpaddd 2240(%rdi), %ymm26, %ymm31
    vpaddd 1216(%rdi){1to8}, %ymm17, %ymm28
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm17, %ymm29
    vprord $0x12, %ymm17, %ymm22
    vpsrld $0x3, %ymm17, %ymm19
    vpaddd %ymm24, %ymm16, %ymm23
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm28, %ymm27, %ymm25
    vpunpckhdq %ymm28, %ymm27, %ymm26
    vprord $0x11, %ymm17, %ymm16
    vpternlogd $0x96, %ymm19, %ymm22, %ymm29
    vpaddd 1220(%rdi){1to8}, %ymm23, %ymm24
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm25, 5632(%rdi)
    vmovdqa32 %ymm26, 5664(%rdi)
    vprord $0x7, %ymm23, %ymm27
    vpaddd %ymm20, %ymm29, %ymm28
    vprord $0x12, %ymm23, %ymm22
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm23, %ymm19
    vprord $0x13, %ymm17, %ymm25
    vpaddd 2272(%rdi), %ymm18, %ymm26
    vmovdqa32 %ymm28, 2112(%rdi)
    vpsrld $0xa, %ymm17, %ymm29
    vpternlogd $0x96, %ymm19, %ymm22, %ymm27
    vprord $0x11, %ymm23, %ymm18
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm23, %ymm28
    vpternlogd $0x96, %ymm29, %ymm25, %ymm16
    vpsrld $0xa, %ymm23, %ymm22
    vpaddd %ymm17, %ymm27, %ymm19
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm30, %ymm16, %ymm25
    vpternlogd $0x96, %ymm22, %ymm28, %ymm18
    vmovdqa32 %ymm19, 2144(%rdi)
    vpaddd 2304(%rdi), %ymm21, %ymm29
    vpaddd 1224(%rdi){1to8}, %ymm25, %ymm27
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm25, %ymm16
    vprord $0x12, %ymm25, %ymm30
    vpsrld $0x3, %ymm25, %ymm28
    vpaddd %ymm31, %ymm18, %ymm22
    vpunpckldq %ymm27, %ymm24, %ymm19
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm27, %ymm24, %ymm21
    vprord $0x11, %ymm25, %ymm18
    vpternlogd $0x96, %ymm28, %ymm30, %ymm16
    vpaddd 1228(%rdi){1to8}, %ymm22, %ymm31
    vmovdqa32 %ymm19, 5696(%rdi)
    vmovdqa32 %ymm21, 5728(%rdi)
    vprord $0x7, %ymm22, %ymm24
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm23, %ymm16, %ymm27
    vprord $0x12, %ymm22, %ymm30
    vpsrld $0x3, %ymm22, %ymm28
    vprord $0x13, %ymm25, %ymm19
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2336(%rdi), %ymm20, %ymm21
    vmovdqa32 %ymm27, 2176(%rdi)
    vpsrld $0xa, %ymm25, %ymm16
    vpternlogd $0x96, %ymm28, %ymm30, %ymm24
    vprord $0x11, %ymm22, %ymm20
    vmovq 3216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm22, %ymm27
    vpternlogd $0x96, %ymm16, %ymm19, %ymm18
    vpsrld $0xa, %ymm22, %ymm30
    vpaddd %ymm25, %ymm24, %ymm28
    vpaddd %ymm26, %ymm18, %ymm19
    vmovq 3248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm30, %ymm27, %ymm20
    vmovdqa32 %ymm28, 2208(%rdi)
    vpaddd 2368(%rdi), %ymm17, %ymm16
    vpaddd 1232(%rdi){1to8}, %ymm19, %ymm24
    vprord $0x7, %ymm19, %ymm18
    vprord $0x12, %ymm19, %ymm26
    vpsrld $0x3, %ymm19, %ymm27
    vmovq 3280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm29, %ymm20, %ymm30
    vpunpckldq %ymm24, %ymm31, %ymm28
    vpunpckhdq %ymm24, %ymm31, %ymm17
    vprord $0x11, %ymm19, %ymm20
    vpternlogd $0x96, %ymm27, %ymm26, %ymm18
    vmovq 3312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1236(%rdi){1to8}, %ymm30, %ymm29
    vmovdqa32 %ymm28, 5760(%rdi)
    vmovdqa32 %ymm17, 5792(%rdi)
    vprord $0x7, %ymm30, %ymm31
    vmovq 3344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm22, %ymm18, %ymm24
    vprord $0x12, %ymm30, %ymm26
    vpsrld $0x3, %ymm30, %ymm27
    vprord $0x13, %ymm19, %ymm28
    vpaddd 2400(%rdi), %ymm23, %ymm17
    vmovq 3376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm24, 2240(%rdi)
    vpsrld $0xa, %ymm19, %ymm18
    vpternlogd $0x96, %ymm27, %ymm26, %ymm31
    vprord $0x11, %ymm30, %ymm23
    vprord $0x13, %ymm30, %ymm24
    vpternlogd $0x96, %ymm18, %ymm28, %ymm20
    vpsrld $0xa, %ymm30, %ymm26
    vmovq 3408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm19, %ymm31, %ymm27
    vpaddd %ymm21, %ymm20, %ymm28
    vpternlogd $0x96, %ymm26, %ymm24, %ymm23
    vmovdqa32 %ymm27, 2272(%rdi)
    vpaddd 2432(%rdi), %ymm25, %ymm18
    vmovq 3440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1240(%rdi){1to8}, %ymm28, %ymm31
    vprord $0x7, %ymm28, %ymm20
    vprord $0x12, %ymm28, %ymm21
    vpsrld $0x3, %ymm28, %ymm24
    vmovq 3472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm16, %ymm23, %ymm26
    vpunpckldq %ymm31, %ymm29, %ymm27
    vpunpckhdq %ymm31, %ymm29, %ymm25
    vprord $0x11, %ymm28, %ymm23
    vpternlogd $0x96, %ymm24, %ymm21, %ymm20
    vmovq 3504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1244(%rdi){1to8}, %ymm26, %ymm16
    vmovdqa32 %ymm27, 5824(%rdi)
    vmovdqa32 %ymm25, 5856(%rdi)
    vprord $0x7, %ymm26, %ymm29
    vpaddd %ymm30, %ymm20, %ymm31
    vprord $0x12, %ymm26, %ymm21
    vpsrld $0x3, %ymm26, %ymm24
    vmovq 3536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm28, %ymm27
    vpaddd 2464(%rdi), %ymm22, %ymm25
    vmovdqa32 %ymm31, 2304(%rdi)
    vpsrld $0xa, %ymm28, %ymm20
    vpternlogd $0x96, %ymm24, %ymm21, %ymm29
    vmovq 3568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm26, %ymm22
    vprord $0x13, %ymm26, %ymm31
    vpternlogd $0x96, %ymm20, %ymm27, %ymm23
    vpsrld $0xa, %ymm26, %ymm21
    vmovq 3600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm28, %ymm29, %ymm24
    vpaddd %ymm17, %ymm23, %ymm27
    vpternlogd $0x96, %ymm21, %ymm31, %ymm22
    vmovdqa32 %ymm24, 2336(%rdi)
    vpaddd 2496(%rdi), %ymm19, %ymm20
    vmovq 3632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1248(%rdi){1to8}, %ymm27, %ymm29
    vprord $0x7, %ymm27, %ymm23
    vprord $0x12, %ymm27, %ymm17
    vpsrld $0x3, %ymm27, %ymm31
    vpaddd %ymm18, %ymm22, %ymm21
    vpunpckldq %ymm29, %ymm16, %ymm24
    vpunpckhdq %ymm29, %ymm16, %ymm19
    vmovq 3664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm27, %ymm22
    vpternlogd $0x96, %ymm31, %ymm17, %ymm23
    vpaddd 1252(%rdi){1to8}, %ymm21, %ymm18
    vmovdqa32 %ymm24, 5888(%rdi)
    vmovdqa32 %ymm19, 5920(%rdi)
    vmovq 3696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm21, %ymm16
    vpaddd %ymm26, %ymm23, %ymm29
    vprord $0x12, %ymm21, %ymm17
    vpsrld $0x3, %ymm21, %ymm31
    vprord $0x13, %ymm27, %ymm24
    vmovq 3728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2528(%rdi), %ymm30, %ymm19
    vmovdqa32 %ymm29, 2368(%rdi)
    vpsrld $0xa, %ymm27, %ymm23
    vpternlogd $0x96, %ymm31, %ymm17, %ymm16
    vmovq 3760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm21, %ymm30
    vprord $0x13, %ymm21, %ymm29
    vpternlogd $0x96, %ymm23, %ymm24, %ymm22
    vpsrld $0xa, %ymm21, %ymm17
    vpaddd %ymm27, %ymm16, %ymm31
    vpaddd %ymm25, %ymm22, %ymm24
    vpternlogd $0x96, %ymm17, %ymm29, %ymm30
    vmovq 3792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm31, 2400(%rdi)
    vpaddd 2560(%rdi), %ymm28, %ymm23
    vpaddd 1256(%rdi){1to8}, %ymm24, %ymm16
    vprord $0x7, %ymm24, %ymm22
    vprord $0x12, %ymm24, %ymm25
    vmovq 3824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm24, %ymm29
    vpaddd %ymm20, %ymm30, %ymm17
    vpunpckldq %ymm16, %ymm18, %ymm31
    vpunpckhdq %ymm16, %ymm18, %ymm28
    vprord $0x11, %ymm24, %ymm30
    vmovq 3856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm29, %ymm25, %ymm22
    vpaddd 1260(%rdi){1to8}, %ymm17, %ymm20
    vmovdqa32 %ymm31, 5952(%rdi)
    vmovdqa32 %ymm28, 5984(%rdi)
    vmovq 3888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm17, %ymm18
    vpaddd %ymm21, %ymm22, %ymm16
    vprord $0x12, %ymm17, %ymm25
    vpsrld $0x3, %ymm17, %ymm29
    vprord $0x13, %ymm24, %ymm31
    vpaddd 2592(%rdi), %ymm26, %ymm28
    vmovdqa32 %ymm16, 2432(%rdi)
    vmovq 3920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm24, %ymm22
    vpternlogd $0x96, %ymm29, %ymm25, %ymm18
    vprord $0x11, %ymm17, %ymm26
    vprord $0x13, %ymm17, %ymm16
    vpaddd 2112(%rdi), %ymm27, %ymm25
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm22, %ymm31, %ymm30
    vpaddd %ymm24, %ymm18, %ymm29
    vpsrld $0xa, %ymm17, %ymm27
    vpaddd %ymm19, %ymm30, %ymm31
    vmovdqa32 %ymm29, 2464(%rdi)
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm27, %ymm16, %ymm26
    vpaddd 2144(%rdi), %ymm21, %ymm22
    vpaddd 1264(%rdi){1to8}, %ymm31, %ymm18
    vprord $0x7, %ymm31, %ymm30
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm31, %ymm19
    vpsrld $0x3, %ymm31, %ymm29
    vpaddd %ymm23, %ymm26, %ymm16
    vpunpckldq %ymm18, %ymm20, %ymm27
    vpunpckhdq %ymm18, %ymm20, %ymm21
    vprord $0x11, %ymm31, %ymm26
    vpternlogd $0x96, %ymm29, %ymm19, %ymm30
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1268(%rdi){1to8}, %ymm16, %ymm23
    vmovdqa32 %ymm27, 6016(%rdi)
    vmovdqa32 %ymm21, 6048(%rdi)
    vprord $0x7, %ymm16, %ymm20
    vpaddd %ymm17, %ymm30, %ymm18
    vmovq 4080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm16, %ymm19
    vpsrld $0x3, %ymm16, %ymm29
    vprord $0x13, %ymm31, %ymm27
    vpaddd 2176(%rdi), %ymm24, %ymm21
    vmovdqa32 %ymm18, 2496(%rdi)
    vmovq 4112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm31, %ymm30
    vpternlogd $0x96, %ymm29, %ymm19, %ymm20
    vprord $0x11, %ymm16, %ymm24
    vprord $0x13, %ymm16, %ymm18
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2208(%rdi), %ymm17, %ymm19
    vpternlogd $0x96, %ymm30, %ymm27, %ymm26
    vpaddd %ymm31, %ymm20, %ymm29
    vpsrld $0xa, %ymm16, %ymm17
    vpaddd %ymm28, %ymm26, %ymm27
    vpaddd 2240(%rdi), %ymm31, %ymm30
    vmovdqa32 %ymm29, 2528(%rdi)
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm17, %ymm18, %ymm24
    vpaddd 1272(%rdi){1to8}, %ymm27, %ymm20
    vprord $0x11, %ymm27, %ymm26
    vprord $0x13, %ymm27, %ymm28
    vpsrld $0xa, %ymm27, %ymm31
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm25, %ymm24, %ymm29
    vpunpckldq %ymm20, %ymm23, %ymm18
    vpunpckhdq %ymm20, %ymm23, %ymm17
    vpaddd 2272(%rdi), %ymm16, %ymm24
    vpternlogd $0x96, %ymm31, %ymm28, %ymm26
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1276(%rdi){1to8}, %ymm29, %ymm25
    vmovdqa32 %ymm18, 6080(%rdi)
    vmovdqa32 %ymm17, 6112(%rdi)
    vprord $0x11, %ymm29, %ymm23
    vpaddd %ymm22, %ymm26, %ymm20
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm29, %ymm16
    vpsrld $0xa, %ymm29, %ymm28
    vpaddd 2304(%rdi), %ymm27, %ymm31
    vpaddd 1280(%rdi){1to8}, %ymm20, %ymm18
    vprord $0x11, %ymm20, %ymm17
    vprord $0x13, %ymm20, %ymm26
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm28, %ymm16, %ymm23
    vpsrld $0xa, %ymm20, %ymm22
    vpunpckldq %ymm18, %ymm25, %ymm27
    vpunpckhdq %ymm18, %ymm25, %ymm16
    vpaddd 2336(%rdi), %ymm29, %ymm28
    vmovq 4336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm21, %ymm23, %ymm25
    vpternlogd $0x96, %ymm22, %ymm26, %ymm17
    vmovdqa32 %ymm27, 6144(%rdi)
    vmovdqa32 %ymm16, 6176(%rdi)
    vpaddd 1284(%rdi){1to8}, %ymm25, %ymm18
    vmovq 4368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm25, %ymm29
    vpaddd %ymm19, %ymm17, %ymm23
    vprord $0x13, %ymm25, %ymm21
    vpsrld $0xa, %ymm25, %ymm26
    vpaddd 2368(%rdi), %ymm20, %ymm22
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1288(%rdi){1to8}, %ymm23, %ymm27
    vprord $0x11, %ymm23, %ymm16
    vprord $0x13, %ymm23, %ymm17
    vpternlogd $0x96, %ymm26, %ymm21, %ymm29
    vpsrld $0xa, %ymm23, %ymm19
    vpunpckldq %ymm27, %ymm18, %ymm20
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %ymm27, %ymm18, %ymm21
    vpaddd 2400(%rdi), %ymm25, %ymm26
    vpaddd %ymm30, %ymm29, %ymm18
    vpternlogd $0x96, %ymm19, %ymm17, %ymm16
    vmovdqa32 %ymm20, 6208(%rdi)
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm21, 6240(%rdi)
    vpaddd 1292(%rdi){1to8}, %ymm18, %ymm27
    vprord $0x11, %ymm18, %ymm25
    vpaddd %ymm24, %ymm16, %ymm29
    vprord $0x13, %ymm18, %ymm30
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm18, %ymm17
    vpaddd 2432(%rdi), %ymm23, %ymm19
    vpaddd 1296(%rdi){1to8}, %ymm29, %ymm20
    vprord $0x11, %ymm29, %ymm21
    vprord $0x13, %ymm29, %ymm16
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm17, %ymm30, %ymm25
    vpsrld $0xa, %ymm29, %ymm24
    vpunpckldq %ymm20, %ymm27, %ymm23
    vpunpckhdq %ymm20, %ymm27, %ymm30
    vpaddd 2464(%rdi), %ymm18, %ymm17
    vpaddd %ymm31, %ymm25, %ymm27
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm24, %ymm16, %ymm21
    vmovdqa32 %ymm23, 6272(%rdi)
    vmovdqa32 %ymm30, 6304(%rdi)
    vpaddd 1300(%rdi){1to8}, %ymm27, %ymm20
    vprord $0x11, %ymm27, %ymm18
    vmovq 4592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm28, %ymm21, %ymm25
    vprord $0x13, %ymm27, %ymm31
    vpsrld $0xa, %ymm27, %ymm16
    vpaddd 2496(%rdi), %ymm29, %ymm24
    vpaddd 1304(%rdi){1to8}, %ymm25, %ymm23
    vmovq 4624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 1360(%rdi)
    vmovdqa %xmm2, 1488(%rdi)
    vmovq 4632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 1392(%rdi)
    vmovdqa %xmm4, 1520(%rdi)
    vprord $0x11, %ymm25, %ymm30
    vprord $0x13, %ymm25, %ymm21
    vpternlogd $0x96, %ymm16, %ymm31, %ymm18
    vpsrld $0xa, %ymm25, %ymm28
    vpunpckldq %ymm23, %ymm20, %ymm29
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 1424(%rdi)
    vmovdqa %xmm6, 1552(%rdi)
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 1456(%rdi)
    vmovdqa %xmm8, 1584(%rdi)
    vpunpckhdq %ymm23, %ymm20, %ymm31
    vpaddd 2528(%rdi), %ymm27, %ymm16
    vpaddd %ymm22, %ymm18, %ymm25
    vpternlogd $0x96, %ymm28, %ymm21, %ymm30
    vmovdqa32 %ymm29, 6336(%rdi)
    vmovdqa32 %ymm31, 6368(%rdi)
    vmovdqa32 96(%rdi), %ymm20
    vmovdqa 32(%rdi), %xmm1
    vpaddd 160(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 48(%rdi), %xmm2
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 32(%rdi), %xmm3
    vpaddd 164(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 48(%rdi), %xmm4
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1308(%rdi){1to8}, %ymm25, %ymm23
    vpaddd %ymm26, %ymm30, %ymm27
    vprord $0x11, %ymm25, %ymm18
    vprord $0x13, %ymm25, %ymm22
    vmovdqa 32(%rdi), %xmm5
    vpaddd 168(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 48(%rdi), %xmm6
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 32(%rdi), %xmm7
    vpaddd 172(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 48(%rdi), %xmm8
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm25, %ymm21
    vprold $0x8, %ymm20, %ymm28
    vpaddd 1312(%rdi){1to8}, %ymm27, %ymm29
    vprord $0x11, %ymm27, %ymm31
    vprord $0x13, %ymm27, %ymm30
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm21, %ymm22, %ymm18
    vpsrld $0xa, %ymm27, %ymm26
    vpunpckldq %ymm29, %ymm23, %ymm25
    vpunpckhdq %ymm29, %ymm23, %ymm22
    vprord $0x8, %ymm20, %ymm21
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm19, %ymm18, %ymm27
    vpternlogd $0x96, %ymm26, %ymm30, %ymm31
    vmovdqa32 %ymm25, 6400(%rdi)
    vmovdqa32 %ymm22, 6432(%rdi)
    vpternlogd $0xe4, 136(%rdi){1to8}, %ymm21, %ymm28
    vpaddd 1316(%rdi){1to8}, %ymm27, %ymm23
    vpaddd %ymm17, %ymm31, %ymm29
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm27, %ymm18
    vprord $0x13, %ymm27, %ymm19
    vpsrld $0xa, %ymm27, %ymm30
    vmovdqa32 %ymm28, 192(%rdi)
    vmovq 4832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1320(%rdi){1to8}, %ymm29, %ymm26
    vprord $0x11, %ymm29, %ymm25
    vprord $0x13, %ymm29, %ymm22
    vpternlogd $0x96, %ymm30, %ymm19, %ymm18
    vpsrld $0xa, %ymm29, %ymm21
    vmovq 4864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm26, %ymm23, %ymm31
    vpunpckhdq %ymm26, %ymm23, %ymm17
    vpaddd 140(%rdi){1to8}, %ymm20, %ymm27
    vpaddd %ymm24, %ymm18, %ymm19
    vpternlogd $0x96, %ymm21, %ymm22, %ymm25
    vmovq 4896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm31, 6464(%rdi)
    vmovdqa32 %ymm17, 6496(%rdi)
    vmovdqa32 %ymm27, 96(%rdi)
    vpaddd 1324(%rdi){1to8}, %ymm19, %ymm30
    vpaddd %ymm16, %ymm25, %ymm29
    vprord $0x7, %ymm28, %ymm23
    vprord $0x12, %ymm28, %ymm26
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm28, %ymm20
    vmovdqa32 %ymm28, 1728(%rdi)
    vpaddd 1328(%rdi){1to8}, %ymm29, %ymm18
    vpternlogd $0x96, %ymm20, %ymm26, %ymm23
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 1728(%rdi), %ymm24
    vpunpckldq %ymm18, %ymm30, %ymm22
    vpunpckhdq %ymm18, %ymm30, %ymm21
    vmovdqa32 %ymm23, 1696(%rdi)
    vpaddd 396(%rdi){1to8}, %ymm24, %ymm31
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm22, 6528(%rdi)
    vmovdqa32 %ymm21, 6560(%rdi)
    vmovdqa32 1696(%rdi), %ymm17
    vpaddd 908(%rdi){1to8}, %ymm31, %ymm27
    vprord $0x7, %ymm31, %ymm19
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm31, %ymm25
    vpsrld $0x3, %ymm31, %ymm16
    vpaddd 392(%rdi){1to8}, %ymm17, %ymm28
    vprord $0x11, %ymm31, %ymm29
    vprord $0x13, %ymm31, %ymm26
    vpsrld $0xa, %ymm31, %ymm20
    vpternlogd $0x96, %ymm16, %ymm25, %ymm19
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 904(%rdi){1to8}, %ymm28, %ymm30
    vprord $0x7, %ymm28, %ymm18
    vprord $0x12, %ymm28, %ymm23
    vpsrld $0x3, %ymm28, %ymm24
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm28, %ymm19, %ymm22
    vpunpckldq %ymm27, %ymm30, %ymm21
    vpunpckhdq %ymm27, %ymm30, %ymm17
    vprord $0x11, %ymm28, %ymm25
    vpternlogd $0x96, %ymm24, %ymm23, %ymm18
    vmovq 5120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm22, 1696(%rdi)
    vmovdqa32 %ymm21, 3200(%rdi)
    vmovdqa32 %ymm17, 3232(%rdi)
    vprord $0x13, %ymm28, %ymm16
    vmovdqa32 %ymm18, 1664(%rdi)
    vmovq 5152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm28, %ymm19
    vpternlogd $0x96, %ymm20, %ymm26, %ymm29
    vpternlogd $0x96, %ymm19, %ymm16, %ymm25
    vpaddd 916(%rdi){1to8}, %ymm29, %ymm30
    vprord $0x7, %ymm29, %ymm27
    vprord $0x12, %ymm29, %ymm23
    vpsrld $0x3, %ymm29, %ymm24
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 400(%rdi){1to8}, %ymm25, %ymm22
    vprord $0x11, %ymm29, %ymm21
    vprord $0x13, %ymm29, %ymm17
    vpsrld $0xa, %ymm29, %ymm18
    vpternlogd $0x96, %ymm24, %ymm23, %ymm27
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 912(%rdi){1to8}, %ymm22, %ymm26
    vprord $0x7, %ymm22, %ymm20
    vprord $0x12, %ymm22, %ymm16
    vpsrld $0x3, %ymm22, %ymm19
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm22, %ymm27, %ymm25
    vpunpckldq %ymm30, %ymm26, %ymm23
    vpunpckhdq %ymm30, %ymm26, %ymm24
    vprord $0x11, %ymm22, %ymm27
    vpternlogd $0x96, %ymm19, %ymm16, %ymm20
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm25, 1760(%rdi)
    vmovdqa32 %ymm23, 3264(%rdi)
    vmovdqa32 %ymm24, 3296(%rdi)
    vprord $0x13, %ymm22, %ymm26
    vpaddd %ymm31, %ymm20, %ymm30
    vpsrld $0xa, %ymm22, %ymm16
    vpternlogd $0x96, %ymm18, %ymm17, %ymm21
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm30, 1728(%rdi)
    vpternlogd $0x96, %ymm16, %ymm26, %ymm27
    vpaddd 412(%rdi){1to8}, %ymm21, %ymm19
    vpaddd 408(%rdi){1to8}, %ymm27, %ymm25
    vpaddd 924(%rdi){1to8}, %ymm19, %ymm23
    vmovq 5344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm19, %ymm24
    vprord $0x12, %ymm19, %ymm20
    vpsrld $0x3, %ymm19, %ymm17
    vpaddd 920(%rdi){1to8}, %ymm25, %ymm18
    vmovq 5376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm25, %ymm30
    vprord $0x12, %ymm25, %ymm26
    vpsrld $0x3, %ymm25, %ymm16
    vpternlogd $0x96, %ymm17, %ymm20, %ymm24
    vpunpckldq %ymm23, %ymm18, %ymm21
    vmovq 5408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm23, %ymm18, %ymm27
    vprord $0x11, %ymm25, %ymm20
    vpternlogd $0x96, %ymm16, %ymm26, %ymm30
    vpaddd %ymm25, %ymm24, %ymm17
    vmovdqa32 %ymm21, 3328(%rdi)
    vmovdqa32 %ymm27, 3360(%rdi)
    vprord $0x13, %ymm25, %ymm18
    vmovq 5440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm29, %ymm30, %ymm23
    vmovdqa32 %ymm17, 1824(%rdi)
    vpsrld $0xa, %ymm25, %ymm26
    vprord $0x11, %ymm19, %ymm16
    vprord $0x13, %ymm19, %ymm24
    vmovq 5472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm23, 1792(%rdi)
    vpsrld $0xa, %ymm19, %ymm21
    vpternlogd $0x96, %ymm26, %ymm18, %ymm20
    vpternlogd $0x96, %ymm21, %ymm24, %ymm16
    vmovq 5504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 416(%rdi){1to8}, %ymm20, %ymm27
    vpaddd %ymm28, %ymm16, %ymm30
    vpaddd 928(%rdi){1to8}, %ymm27, %ymm17
    vprord $0x7, %ymm27, %ymm23
    vprord $0x12, %ymm27, %ymm18
    vmovq 5536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm27, %ymm26
    vpaddd 932(%rdi){1to8}, %ymm30, %ymm24
    vprord $0x7, %ymm30, %ymm21
    vprord $0x12, %ymm30, %ymm20
    vpternlogd $0x96, %ymm26, %ymm18, %ymm23
    vpsrld $0x3, %ymm30, %ymm16
    vpunpckldq %ymm24, %ymm17, %ymm28
    vmovq 5568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %ymm24, %ymm17, %ymm18
    vprord $0x11, %ymm27, %ymm26
    vpaddd %ymm19, %ymm23, %ymm17
    vpternlogd $0x96, %ymm16, %ymm20, %ymm21
    vmovdqa32 %ymm28, 3392(%rdi)
    vmovq 5600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm18, 3424(%rdi)
    vprord $0x13, %ymm27, %ymm24
    vmovdqa32 %ymm17, 1856(%rdi)
    vpaddd %ymm27, %ymm21, %ymm23
    vpsrld $0xa, %ymm27, %ymm20
    vmovq 5632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm30, %ymm16
    vprord $0x13, %ymm30, %ymm28
    vpsrld $0xa, %ymm30, %ymm18
    vmovdqa32 %ymm23, 1888(%rdi)
    vmovq 5664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm20, %ymm24, %ymm26
    vpternlogd $0x96, %ymm18, %ymm28, %ymm16
    vpaddd %ymm31, %ymm26, %ymm17
    vpaddd %ymm22, %ymm16, %ymm21
    vpaddd 936(%rdi){1to8}, %ymm17, %ymm23
    vprord $0x7, %ymm17, %ymm24
    vprord $0x12, %ymm17, %ymm20
    vmovq 5696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm17, %ymm28
    vpaddd 940(%rdi){1to8}, %ymm21, %ymm18
    vprord $0x7, %ymm21, %ymm26
    vprord $0x12, %ymm21, %ymm31
    vpternlogd $0x96, %ymm28, %ymm20, %ymm24
    vmovq 5728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm21, %ymm16
    vpunpckldq %ymm18, %ymm23, %ymm22
    vpunpckhdq %ymm18, %ymm23, %ymm20
    vprord $0x11, %ymm17, %ymm28
    vpaddd %ymm30, %ymm24, %ymm23
    vmovq 5760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm16, %ymm31, %ymm26
    vmovdqa32 %ymm22, 3456(%rdi)
    vmovdqa32 %ymm20, 3488(%rdi)
    vprord $0x13, %ymm17, %ymm18
    vmovq 5792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm23, 1920(%rdi)
    vpaddd %ymm17, %ymm26, %ymm24
    vpsrld $0xa, %ymm17, %ymm31
    vprord $0x11, %ymm21, %ymm16
    vprord $0x13, %ymm21, %ymm22
    vpsrld $0xa, %ymm21, %ymm20
    vmovdqa32 %ymm24, 1952(%rdi)
    vmovq 5824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm31, %ymm18, %ymm28
    vpaddd 440(%rdi){1to8}, %ymm19, %ymm23
    vpaddd 444(%rdi){1to8}, %ymm27, %ymm26
    vpternlogd $0x96, %ymm20, %ymm22, %ymm16
    vpaddd %ymm29, %ymm28, %ymm24
    vmovq 5856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm25, %ymm16, %ymm18
    vpaddd 944(%rdi){1to8}, %ymm24, %ymm31
    vprord $0x7, %ymm24, %ymm19
    vprord $0x12, %ymm24, %ymm27
    vpsrld $0x3, %ymm24, %ymm22
    vmovq 5888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 948(%rdi){1to8}, %ymm18, %ymm20
    vprord $0x7, %ymm18, %ymm28
    vprord $0x12, %ymm18, %ymm29
    vpternlogd $0x96, %ymm22, %ymm27, %ymm19
    vmovq 5920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm18, %ymm16
    vpunpckldq %ymm20, %ymm31, %ymm25
    vpunpckhdq %ymm20, %ymm31, %ymm27
    vprord $0x11, %ymm24, %ymm22
    vpaddd %ymm21, %ymm19, %ymm31
    vpternlogd $0x96, %ymm16, %ymm29, %ymm28
    vmovdqa32 %ymm25, 3520(%rdi)
    vmovq 5952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm27, 3552(%rdi)
    vprord $0x13, %ymm24, %ymm20
    vmovdqa32 %ymm31, 1984(%rdi)
    vpaddd %ymm24, %ymm28, %ymm19
    vpsrld $0xa, %ymm24, %ymm29
    vmovq 5984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm18, %ymm16
    vprord $0x13, %ymm18, %ymm25
    vpsrld $0xa, %ymm18, %ymm27
    vmovdqa32 %ymm19, 2016(%rdi)
    vpternlogd $0x96, %ymm29, %ymm20, %ymm22
    vmovq 6016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 448(%rdi){1to8}, %ymm30, %ymm31
    vpaddd 1664(%rdi), %ymm17, %ymm28
    vpternlogd $0x96, %ymm27, %ymm25, %ymm16
    vpaddd %ymm23, %ymm22, %ymm19
    vmovq 6048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 452(%rdi){1to8}, %ymm28, %ymm20
    vpaddd %ymm26, %ymm16, %ymm29
    vpaddd 952(%rdi){1to8}, %ymm19, %ymm30
    vprord $0x7, %ymm19, %ymm17
    vprord $0x12, %ymm19, %ymm25
    vpsrld $0x3, %ymm19, %ymm27
    vpaddd 956(%rdi){1to8}, %ymm29, %ymm22
    vmovq 6080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm29, %ymm23
    vprord $0x12, %ymm29, %ymm28
    vpternlogd $0x96, %ymm27, %ymm25, %ymm17
    vpsrld $0x3, %ymm29, %ymm16
    vpunpckldq %ymm22, %ymm30, %ymm26
    vmovq 6112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm22, %ymm30, %ymm25
    vprord $0x11, %ymm19, %ymm27
    vpaddd %ymm18, %ymm17, %ymm30
    vpternlogd $0x96, %ymm16, %ymm28, %ymm23
    vmovdqa32 %ymm26, 3584(%rdi)
    vmovq 6144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm25, 3616(%rdi)
    vprord $0x13, %ymm19, %ymm22
    vmovdqa32 %ymm30, 2048(%rdi)
    vpaddd %ymm19, %ymm23, %ymm17
    vpsrld $0xa, %ymm19, %ymm28
    vmovq 6176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm29, %ymm16
    vprord $0x13, %ymm29, %ymm26
    vpsrld $0xa, %ymm29, %ymm25
    vmovdqa32 %ymm17, 2080(%rdi)
    vpternlogd $0x96, %ymm28, %ymm22, %ymm27
    vpaddd 1696(%rdi), %ymm21, %ymm30
    vmovq 6208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1728(%rdi), %ymm24, %ymm23
    vpternlogd $0x96, %ymm25, %ymm26, %ymm16
    vpaddd %ymm31, %ymm27, %ymm17
    vpaddd %ymm20, %ymm16, %ymm22
    vpaddd 960(%rdi){1to8}, %ymm17, %ymm28
    vmovq 6240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm17, %ymm21
    vprord $0x12, %ymm17, %ymm24
    vpsrld $0x3, %ymm17, %ymm26
    vpaddd 964(%rdi){1to8}, %ymm22, %ymm25
    vprord $0x7, %ymm22, %ymm27
    vmovq 6272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm22, %ymm31
    vpternlogd $0x96, %ymm26, %ymm24, %ymm21
    vpsrld $0x3, %ymm22, %ymm16
    vpunpckldq %ymm25, %ymm28, %ymm20
    vpunpckhdq %ymm25, %ymm28, %ymm24
    vmovq 6304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm17, %ymm26
    vpaddd %ymm29, %ymm21, %ymm28
    vpternlogd $0x96, %ymm16, %ymm31, %ymm27
    vmovdqa32 %ymm20, 3648(%rdi)
    vmovdqa32 %ymm24, 3680(%rdi)
    vprord $0x13, %ymm17, %ymm25
    vmovq 6336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm28, 1600(%rdi)
    vpaddd %ymm17, %ymm27, %ymm21
    vpsrld $0xa, %ymm17, %ymm31
    vprord $0x11, %ymm22, %ymm16
    vprord $0x13, %ymm22, %ymm20
    vmovq 6368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm22, %ymm24
    vmovdqa32 %ymm21, 1632(%rdi)
    vpternlogd $0x96, %ymm31, %ymm25, %ymm26
    vpaddd 1760(%rdi), %ymm18, %ymm28
    vpaddd 1792(%rdi), %ymm19, %ymm27
    vmovq 6400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm24, %ymm20, %ymm16
    vpaddd %ymm30, %ymm26, %ymm21
    vpaddd %ymm23, %ymm16, %ymm25
    vpaddd 968(%rdi){1to8}, %ymm21, %ymm31
    vprord $0x7, %ymm21, %ymm18
    vmovq 6432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm21, %ymm19
    vpsrld $0x3, %ymm21, %ymm20
    vpaddd 972(%rdi){1to8}, %ymm25, %ymm24
    vprord $0x7, %ymm25, %ymm26
    vprord $0x12, %ymm25, %ymm30
    vpternlogd $0x96, %ymm20, %ymm19, %ymm18
    vmovq 6464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm25, %ymm16
    vpunpckldq %ymm24, %ymm31, %ymm23
    vpunpckhdq %ymm24, %ymm31, %ymm19
    vprord $0x11, %ymm21, %ymm20
    vpaddd %ymm22, %ymm18, %ymm31
    vmovq 6496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm16, %ymm30, %ymm26
    vmovdqa32 %ymm23, 3712(%rdi)
    vmovdqa32 %ymm19, 3744(%rdi)
    vprord $0x13, %ymm21, %ymm24
    vmovdqa32 %ymm31, 1664(%rdi)
    vmovq 6528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 256(%rdi)
    vmovq 6536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 264(%rdi)
    vpaddd %ymm21, %ymm26, %ymm18
    vpsrld $0xa, %ymm21, %ymm30
    vprord $0x11, %ymm25, %ymm16
    vprord $0x13, %ymm25, %ymm23
    vpsrld $0xa, %ymm25, %ymm19
    vmovq 6560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 272(%rdi)
    vmovq 6568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 280(%rdi)
    vmovdqa32 %ymm18, 1696(%rdi)
    vpternlogd $0x96, %ymm30, %ymm24, %ymm20
    vpaddd 1824(%rdi), %ymm29, %ymm31
    vpaddd 1856(%rdi), %ymm17, %ymm26
    vpternlogd $0x96, %ymm19, %ymm23, %ymm16
    vpaddd %ymm28, %ymm20, %ymm18
    vpaddd %ymm27, %ymm16, %ymm24
    vmovdqa 32(%rdi), %xmm1
    vpaddd 176(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 48(%rdi), %xmm2
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 32(%rdi), %xmm3
    vpaddd 180(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 48(%rdi), %xmm4
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 976(%rdi){1to8}, %ymm18, %ymm30
    vprord $0x7, %ymm18, %ymm29
    vprord $0x12, %ymm18, %ymm17
    vpsrld $0x3, %ymm18, %ymm23
    vmovdqa 32(%rdi), %xmm5
    vpaddd 184(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 48(%rdi), %xmm6
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 32(%rdi), %xmm7
    vpaddd 188(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 48(%rdi), %xmm8
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 980(%rdi){1to8}, %ymm24, %ymm19
    vprord $0x7, %ymm24, %ymm20
    vprord $0x12, %ymm24, %ymm28
    vpternlogd $0x96, %ymm23, %ymm17, %ymm29
    vpsrld $0x3, %ymm24, %ymm16
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm19, %ymm30, %ymm27
    vpunpckhdq %ymm19, %ymm30, %ymm17
    vprord $0x11, %ymm18, %ymm23
    vpaddd %ymm25, %ymm29, %ymm30
    vpternlogd $0x96, %ymm16, %ymm28, %ymm20
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm27, 3776(%rdi)
    vmovdqa32 %ymm17, 3808(%rdi)
    vprord $0x13, %ymm18, %ymm19
    vmovdqa32 %ymm30, 1728(%rdi)
    vpaddd %ymm18, %ymm20, %ymm29
    vpsrld $0xa, %ymm18, %ymm28
    vprord $0x11, %ymm24, %ymm16
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm24, %ymm27
    vpsrld $0xa, %ymm24, %ymm17
    vmovdqa32 %ymm29, 1760(%rdi)
    vpternlogd $0x96, %ymm28, %ymm19, %ymm23
    vmovq 4848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1888(%rdi), %ymm22, %ymm30
    vpaddd 1920(%rdi), %ymm21, %ymm20
    vpternlogd $0x96, %ymm17, %ymm27, %ymm16
    vpaddd %ymm31, %ymm23, %ymm29
    vpaddd %ymm26, %ymm16, %ymm19
    vmovq 4880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 984(%rdi){1to8}, %ymm29, %ymm28
    vprord $0x7, %ymm29, %ymm22
    vprord $0x12, %ymm29, %ymm21
    vpsrld $0x3, %ymm29, %ymm27
    vpaddd 988(%rdi){1to8}, %ymm19, %ymm17
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm19, %ymm23
    vprord $0x12, %ymm19, %ymm31
    vpternlogd $0x96, %ymm27, %ymm21, %ymm22
    vpsrld $0x3, %ymm19, %ymm16
    vpunpckldq %ymm17, %ymm28, %ymm26
    vpunpckhdq %ymm17, %ymm28, %ymm21
    vprord $0x11, %ymm29, %ymm27
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm24, %ymm22, %ymm28
    vpternlogd $0x96, %ymm16, %ymm31, %ymm23
    vmovdqa32 %ymm26, 3840(%rdi)
    vmovdqa32 %ymm21, 3872(%rdi)
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1124(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm29, %ymm17
    vmovdqa32 %ymm28, 1792(%rdi)
    vpaddd %ymm29, %ymm23, %ymm22
    vpsrld $0xa, %ymm29, %ymm31
    vprord $0x11, %ymm19, %ymm16
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm19, %ymm26
    vpsrld $0xa, %ymm19, %ymm21
    vmovdqa32 %ymm22, 1824(%rdi)
    vpternlogd $0x96, %ymm31, %ymm17, %ymm27
    vpaddd 1952(%rdi), %ymm25, %ymm28
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1132(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1984(%rdi), %ymm18, %ymm23
    vpternlogd $0x96, %ymm21, %ymm26, %ymm16
    vpaddd %ymm30, %ymm27, %ymm22
    vpaddd %ymm20, %ymm16, %ymm17
    vpaddd 992(%rdi){1to8}, %ymm22, %ymm31
    vprord $0x7, %ymm22, %ymm25
    vprord $0x12, %ymm22, %ymm18
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm22, %ymm26
    vpaddd 996(%rdi){1to8}, %ymm17, %ymm21
    vprord $0x7, %ymm17, %ymm27
    vprord $0x12, %ymm17, %ymm30
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1140(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm26, %ymm18, %ymm25
    vpsrld $0x3, %ymm17, %ymm16
    vpunpckldq %ymm21, %ymm31, %ymm20
    vpunpckhdq %ymm21, %ymm31, %ymm18
    vprord $0x11, %ymm22, %ymm26
    vmovq 5136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm19, %ymm25, %ymm31
    vpternlogd $0x96, %ymm16, %ymm30, %ymm27
    vmovdqa32 %ymm20, 3904(%rdi)
    vmovdqa32 %ymm18, 3936(%rdi)
    vprord $0x13, %ymm22, %ymm21
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm31, 1856(%rdi)
    vpaddd %ymm22, %ymm27, %ymm25
    vpsrld $0xa, %ymm22, %ymm30
    vprord $0x11, %ymm17, %ymm16
    vprord $0x13, %ymm17, %ymm20
    vpsrld $0xa, %ymm17, %ymm18
    vmovdqa32 %ymm25, 1888(%rdi)
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm30, %ymm21, %ymm26
    vpaddd 2016(%rdi), %ymm24, %ymm31
    vpaddd 2048(%rdi), %ymm29, %ymm27
    vpternlogd $0x96, %ymm18, %ymm20, %ymm16
    vpaddd %ymm28, %ymm26, %ymm25
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm23, %ymm16, %ymm21
    vpaddd 1000(%rdi){1to8}, %ymm25, %ymm30
    vprord $0x7, %ymm25, %ymm24
    vprord $0x12, %ymm25, %ymm29
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm25, %ymm20
    vpaddd 1004(%rdi){1to8}, %ymm21, %ymm18
    vprord $0x7, %ymm21, %ymm26
    vprord $0x12, %ymm21, %ymm28
    vpternlogd $0x96, %ymm20, %ymm29, %ymm24
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm21, %ymm16
    vpunpckldq %ymm18, %ymm30, %ymm23
    vpunpckhdq %ymm18, %ymm30, %ymm29
    vprord $0x11, %ymm25, %ymm20
    vpaddd %ymm17, %ymm24, %ymm30
    vpternlogd $0x96, %ymm16, %ymm28, %ymm26
    vmovdqa32 %ymm23, 3968(%rdi)
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm29, 4000(%rdi)
    vprord $0x13, %ymm25, %ymm18
    vmovdqa32 %ymm30, 1920(%rdi)
    vpaddd %ymm25, %ymm26, %ymm24
    vpsrld $0xa, %ymm25, %ymm28
    vmovq 5360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm21, %ymm16
    vprord $0x13, %ymm21, %ymm23
    vpsrld $0xa, %ymm21, %ymm29
    vmovdqa32 %ymm24, 1952(%rdi)
    vmovq 5392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm28, %ymm18, %ymm20
    vpaddd 2080(%rdi), %ymm19, %ymm30
    vpaddd 1600(%rdi), %ymm22, %ymm26
    vpternlogd $0x96, %ymm29, %ymm23, %ymm16
    vpaddd %ymm31, %ymm20, %ymm24
    vmovq 5424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm27, %ymm16, %ymm18
    vpaddd 1008(%rdi){1to8}, %ymm24, %ymm28
    vprord $0x7, %ymm24, %ymm19
    vprord $0x12, %ymm24, %ymm22
    vpsrld $0x3, %ymm24, %ymm23
    vpaddd 1012(%rdi){1to8}, %ymm18, %ymm29
    vprord $0x7, %ymm18, %ymm20
    vmovq 5456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm18, %ymm31
    vpternlogd $0x96, %ymm23, %ymm22, %ymm19
    vpsrld $0x3, %ymm18, %ymm16
    vpunpckldq %ymm29, %ymm28, %ymm27
    vpunpckhdq %ymm29, %ymm28, %ymm22
    vmovq 5488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm24, %ymm23
    vpaddd %ymm21, %ymm19, %ymm28
    vpternlogd $0x96, %ymm16, %ymm31, %ymm20
    vmovdqa32 %ymm27, 4032(%rdi)
    vmovq 5520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm22, 4064(%rdi)
    vprord $0x13, %ymm24, %ymm29
    vmovdqa32 %ymm28, 1984(%rdi)
    vpaddd %ymm24, %ymm20, %ymm19
    vpsrld $0xa, %ymm24, %ymm31
    vmovq 5552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm18, %ymm16
    vprord $0x13, %ymm18, %ymm27
    vpsrld $0xa, %ymm18, %ymm22
    vmovdqa32 %ymm19, 2016(%rdi)
    vpternlogd $0x96, %ymm31, %ymm29, %ymm23
    vpaddd 1632(%rdi), %ymm17, %ymm28
    vpaddd 1664(%rdi), %ymm25, %ymm20
    vmovq 5584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm22, %ymm27, %ymm16
    vpaddd %ymm30, %ymm23, %ymm19
    vpaddd %ymm26, %ymm16, %ymm29
    vpaddd 1016(%rdi){1to8}, %ymm19, %ymm31
    vprord $0x7, %ymm19, %ymm17
    vmovq 5616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm19, %ymm25
    vpsrld $0x3, %ymm19, %ymm27
    vpaddd 1020(%rdi){1to8}, %ymm29, %ymm22
    vprord $0x7, %ymm29, %ymm23
    vprord $0x12, %ymm29, %ymm30
    vmovq 5648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1696(%rdi), %ymm21, %ymm16
    vpternlogd $0x96, %ymm27, %ymm25, %ymm17
    vpunpckldq %ymm22, %ymm31, %ymm26
    vpunpckhdq %ymm22, %ymm31, %ymm21
    vmovq 5680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm29, %ymm25
    vprord $0x11, %ymm19, %ymm27
    vpaddd %ymm18, %ymm17, %ymm31
    vmovdqa32 %ymm26, 4096(%rdi)
    vmovdqa32 %ymm21, 4128(%rdi)
    vpternlogd $0x96, %ymm25, %ymm30, %ymm23
    vprord $0x13, %ymm19, %ymm22
    vmovq 5712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm31, 2048(%rdi)
    vpsrld $0xa, %ymm19, %ymm17
    vprord $0x11, %ymm29, %ymm26
    vpaddd %ymm19, %ymm23, %ymm21
    vprord $0x13, %ymm29, %ymm30
    vmovq 5744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm29, %ymm25
    vpternlogd $0x96, %ymm17, %ymm22, %ymm27
    vpaddd 1728(%rdi), %ymm24, %ymm31
    vmovdqa32 %ymm21, 2080(%rdi)
    vpaddd 1760(%rdi), %ymm18, %ymm23
    vmovq 5776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm25, %ymm30, %ymm26
    vpaddd %ymm28, %ymm27, %ymm22
    vpaddd 1792(%rdi), %ymm19, %ymm17
    vpaddd %ymm20, %ymm26, %ymm24
    vmovq 5808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1024(%rdi){1to8}, %ymm22, %ymm21
    vprord $0x7, %ymm22, %ymm18
    vprord $0x12, %ymm22, %ymm30
    vpsrld $0x3, %ymm22, %ymm25
    vpaddd 1028(%rdi){1to8}, %ymm24, %ymm27
    vprord $0x11, %ymm22, %ymm28
    vprord $0x13, %ymm22, %ymm19
    vmovq 5840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm25, %ymm30, %ymm18
    vpsrld $0xa, %ymm22, %ymm26
    vpunpckldq %ymm27, %ymm21, %ymm20
    vpunpckhdq %ymm27, %ymm21, %ymm30
    vprord $0x11, %ymm24, %ymm25
    vmovq 5872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm29, %ymm18, %ymm21
    vpternlogd $0x96, %ymm26, %ymm19, %ymm28
    vmovdqa32 %ymm20, 4160(%rdi)
    vmovdqa32 %ymm30, 4192(%rdi)
    vprord $0x13, %ymm24, %ymm27
    vmovq 5904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm21, 1600(%rdi)
    vpaddd %ymm16, %ymm28, %ymm18
    vpsrld $0xa, %ymm24, %ymm19
    vpaddd 1824(%rdi), %ymm29, %ymm26
    vmovq 5936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1856(%rdi), %ymm22, %ymm20
    vpaddd 1032(%rdi){1to8}, %ymm18, %ymm30
    vprord $0x11, %ymm18, %ymm21
    vpternlogd $0x96, %ymm19, %ymm27, %ymm25
    vprord $0x13, %ymm18, %ymm28
    vpsrld $0xa, %ymm18, %ymm16
    vpaddd 1888(%rdi), %ymm24, %ymm29
    vmovq 5968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm31, %ymm25, %ymm22
    vpternlogd $0x96, %ymm16, %ymm28, %ymm21
    vpaddd 1036(%rdi){1to8}, %ymm22, %ymm27
    vprord $0x11, %ymm22, %ymm19
    vprord $0x13, %ymm22, %ymm24
    vmovq 6000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm22, %ymm25
    vpaddd %ymm23, %ymm21, %ymm31
    vpunpckldq %ymm27, %ymm30, %ymm28
    vpunpckhdq %ymm27, %ymm30, %ymm16
    vpaddd 1920(%rdi), %ymm18, %ymm21
    vmovq 6032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm25, %ymm24, %ymm19
    vpaddd 1040(%rdi){1to8}, %ymm31, %ymm23
    vmovdqa32 %ymm28, 4224(%rdi)
    vmovdqa32 %ymm16, 4256(%rdi)
    vmovq 6064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm31, %ymm30
    vpaddd %ymm17, %ymm19, %ymm27
    vprord $0x13, %ymm31, %ymm18
    vpsrld $0xa, %ymm31, %ymm24
    vpaddd 1952(%rdi), %ymm22, %ymm25
    vpaddd 1044(%rdi){1to8}, %ymm27, %ymm28
    vprord $0x11, %ymm27, %ymm16
    vmovq 6096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm27, %ymm19
    vpternlogd $0x96, %ymm24, %ymm18, %ymm30
    vpsrld $0xa, %ymm27, %ymm17
    vpunpckldq %ymm28, %ymm23, %ymm22
    vpunpckhdq %ymm28, %ymm23, %ymm18
    vmovq 6128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1984(%rdi), %ymm31, %ymm24
    vpaddd %ymm26, %ymm30, %ymm23
    vpternlogd $0x96, %ymm17, %ymm19, %ymm16
    vmovdqa32 %ymm22, 4288(%rdi)
    vmovdqa32 %ymm18, 4320(%rdi)
    vmovq 6160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1048(%rdi){1to8}, %ymm23, %ymm28
    vprord $0x11, %ymm23, %ymm31
    vpaddd %ymm20, %ymm16, %ymm30
    vprord $0x13, %ymm23, %ymm26
    vpsrld $0xa, %ymm23, %ymm19
    vmovq 6192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2016(%rdi), %ymm27, %ymm17
    vpaddd 1052(%rdi){1to8}, %ymm30, %ymm22
    vprord $0x11, %ymm30, %ymm18
    vprord $0x13, %ymm30, %ymm16
    vpternlogd $0x96, %ymm19, %ymm26, %ymm31
    vpsrld $0xa, %ymm30, %ymm20
    vmovq 6224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm22, %ymm28, %ymm27
    vpunpckhdq %ymm22, %ymm28, %ymm26
    vpaddd 2048(%rdi), %ymm23, %ymm19
    vpaddd %ymm29, %ymm31, %ymm28
    vpternlogd $0x96, %ymm20, %ymm16, %ymm18
    vmovq 6256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm27, 4352(%rdi)
    vmovdqa32 %ymm26, 4384(%rdi)
    vpaddd 1056(%rdi){1to8}, %ymm28, %ymm22
    vprord $0x11, %ymm28, %ymm23
    vpaddd %ymm21, %ymm18, %ymm31
    vmovq 6288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm28, %ymm29
    vpsrld $0xa, %ymm28, %ymm16
    vpaddd 2080(%rdi), %ymm30, %ymm20
    vpaddd 1060(%rdi){1to8}, %ymm31, %ymm27
    vprord $0x11, %ymm31, %ymm26
    vmovq 6320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm31, %ymm18
    vpternlogd $0x96, %ymm16, %ymm29, %ymm23
    vpsrld $0xa, %ymm31, %ymm21
    vpunpckldq %ymm27, %ymm22, %ymm30
    vpunpckhdq %ymm27, %ymm22, %ymm29
    vpaddd 1600(%rdi), %ymm28, %ymm16
    vmovq 6352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm25, %ymm23, %ymm31
    vpternlogd $0x96, %ymm21, %ymm18, %ymm26
    vmovdqa32 %ymm30, 4416(%rdi)
    vmovdqa32 %ymm29, 4448(%rdi)
    vpaddd 1064(%rdi){1to8}, %ymm31, %ymm22
    vmovq 6384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm31, %ymm27
    vpaddd %ymm24, %ymm26, %ymm28
    vprord $0x13, %ymm31, %ymm23
    vpsrld $0xa, %ymm31, %ymm25
    vpaddd 1068(%rdi){1to8}, %ymm28, %ymm18
    vmovq 6416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm28, %ymm21
    vprord $0x13, %ymm28, %ymm30
    vpsrld $0xa, %ymm28, %ymm29
    vpternlogd $0x96, %ymm25, %ymm23, %ymm27
    vpunpckldq %ymm18, %ymm22, %ymm26
    vmovq 6448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm18, %ymm22, %ymm24
    vpternlogd $0x96, %ymm29, %ymm30, %ymm21
    vpaddd %ymm17, %ymm27, %ymm31
    vmovdqa32 %ymm26, 4480(%rdi)
    vmovdqa32 %ymm24, 4512(%rdi)
    vpaddd %ymm19, %ymm21, %ymm28
    vmovq 6480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1072(%rdi){1to8}, %ymm31, %ymm23
    vprord $0x11, %ymm31, %ymm25
    vprord $0x13, %ymm31, %ymm22
    vpsrld $0xa, %ymm31, %ymm18
    vpaddd 1076(%rdi){1to8}, %ymm28, %ymm30
    vmovq 6512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm28, %ymm29
    vprord $0x13, %ymm28, %ymm27
    vpsrld $0xa, %ymm28, %ymm17
    vpternlogd $0x96, %ymm18, %ymm22, %ymm25
    vpunpckldq %ymm30, %ymm23, %ymm26
    vmovq 6544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 288(%rdi)
    vmovq 6552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 296(%rdi)
    vpunpckhdq %ymm30, %ymm23, %ymm24
    vpternlogd $0x96, %ymm17, %ymm27, %ymm29
    vpaddd %ymm20, %ymm25, %ymm21
    vmovdqa32 %ymm26, 4544(%rdi)
    vmovdqa32 %ymm24, 4576(%rdi)
    vmovq 6576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 304(%rdi)
    vmovq 6584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 312(%rdi)
    vpaddd %ymm16, %ymm29, %ymm19
    vpaddd 1080(%rdi){1to8}, %ymm21, %ymm31
    vpaddd 1084(%rdi){1to8}, %ymm19, %ymm28
    vpunpckldq %ymm28, %ymm31, %ymm22
    vpunpckhdq %ymm28, %ymm31, %ymm18
    vmovdqa32 %ymm22, 4608(%rdi)
    vmovdqa32 %ymm18, 4640(%rdi)
    vmovdqa32 256(%rdi), %ymm16
    vmovdqa32 288(%rdi), %ymm17
    vpaddd 144(%rdi){1to8}, %ymm16, %ymm16
    vpaddd 144(%rdi){1to8}, %ymm17, %ymm17
    vptestnmq 128(%rdi){1to4}, %ymm16, %k2
    vptestnmq 128(%rdi){1to4}, %ymm17, %k3
    subl $1, %esi
    jz 2f
    kortestw %k2, %k3
    jz 1b
2:
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
